import matplotlib.pyplot as plt

def draw(months, close):
    for month in range(months):
        fig, ax = plt.subplots()
        ax.bar(["tea", "coffee"], [month, 3])
        if close:
            plt.close(fig)
    return plt.get_fignums()
print(draw(4, close=False))
plt.close("all")
print(draw(4, close=True))
