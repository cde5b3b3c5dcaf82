from getopt import getopt

for words in (["-c", "3"], ["-c", "three"]):
    [(option, cups)], _ = getopt(words, "c:")
    print(cups * 2, end=" ")
    try:
        print(int(cups) * 2)
    except ValueError as error:
        print("ValueError:", error)
