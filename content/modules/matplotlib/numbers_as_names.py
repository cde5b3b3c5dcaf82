import matplotlib.pyplot as plt

read = ["9", "10", "2"]
for values in (read, [float(text) for text in read]):
    fig, ax = plt.subplots()
    ax.plot(values)
    fig.canvas.draw()
    labels = [label.get_text() for label in ax.get_yticklabels()]
    print("from the bottom:", *labels)
