import ipywidgets as widgets

cups = widgets.IntSlider(value=2, min=0, max=12, description="Cups")
label = widgets.Label("2 cups")


def update(change):
    label.value = f"{change['new']} cups"
    print(change["name"], change["old"], "->", change["new"])


cups.observe(update, names="value")
cups.value = 6
cups.value = 6
cups.value = 99
print(label.value, cups.value)
cups.unobserve(update, names="value")
cups.value = 1
print(label.value)
