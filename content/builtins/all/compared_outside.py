marks = [4, 5, 9]
print("outside:", all(marks) > 3)
print("inside: ", all(mark > 3 for mark in marks))
