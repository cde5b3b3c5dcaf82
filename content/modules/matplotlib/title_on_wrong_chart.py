import matplotlib.pyplot as plt

fig, (left, right) = plt.subplots(1, 2)
left.plot([3, 5, 4])
plt.title("Tea")
print("left:", repr(left.get_title()), "right:", repr(right.get_title()))
left.set_title("Tea")
right.set_title("Coffee")
print("left:", repr(left.get_title()), "right:", repr(right.get_title()))
