import matplotlib.pyplot as plt
from sklearn.datasets import fetch_california_housing

housing = fetch_california_housing()
people, price = housing.data[:, 5], 100 * housing.target
far = people > 300
print("rows above 300 people per household:", far.sum())

# scatter: a dot for each row.
plt.scatter(people[::50], price[::50], s=6, color="0.5")
plt.scatter(people[far], price[far])
for x, y in zip(people[far], price[far], strict=True):
    print(f"{x:.1f} people per household: {y:.1f} thousand dollars")
    plt.text(x, y + 15, f"{x:.0f}", color="C0", ha="center")
plt.text(8, 300, "every 50th row", color="0.5")
plt.xscale("log")
plt.xlabel("people per household (log scale)")
plt.ylabel("value (thousand dollars)")
plt.savefig("people_scatter.svg")
