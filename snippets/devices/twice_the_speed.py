LAUNCH = 10  # microseconds to queue one operation


def ready(operations: int, work: float) -> float:
    """Microseconds until the last is done, if nothing makes the CPU wait."""
    done = 0.0
    for number in range(1, operations + 1):
        done = max(done, number * LAUNCH) + work
    return done


print("6 operations of 3 microseconds:", ready(6, 3))
print("6 at twice the speed:", ready(6, 1.5))
print("1 operation of 6 times the work:", ready(1, 6 * 3))
print("half of it:", ready(6, 3) / 2)
