import sys


def average(numbers):
    return sum(numbers) / len(numbers)


def main(arguments=None):
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        print("average:", average([float(text) for text in arguments]))
    except (ValueError, ZeroDivisionError) as error:
        print(f"not usable: {arguments} ({type(error).__name__})")
        return 2


print("status:", main(["3", "4.5"]))  # as a test would call it
print("status:", main(["3", "four"]))

if __name__ == "__main__":
    sys.argv[1:] = ["18", "21", "24"]  # as if typed behind the file name
    sys.exit(main())
