rows, inputs, outputs = 100, 8, 1
print(f"small: {rows * inputs * outputs:,} multiplications")
rows, inputs, outputs = 4096, 4096, 4096
print(f"large: {rows * inputs * outputs:,} multiplications")
