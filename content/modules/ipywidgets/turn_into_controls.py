# set-up: a terminal, which has nothing to clear
from ipywidgets.widgets import interaction

interaction.clear_output = lambda wait=False: None
# end of set-up
import ipywidgets as widgets


def price(count, item, gift=False):
    prices = {"teapot": 24.5, "cup": 6}
    total = count * prices[item] + 3 * gift
    print(f"{count} x {item}: {total}")
    return total


# in a notebook: widgets.interact(price, count=(1, 10), item=[...])
controls = widgets.interactive(price, count=(1, 10), item=["teapot", "cup"])
for control in controls.children[:-1]:
    print(type(control).__name__, control.description, control.value)

count, item, gift = controls.children[:-1]
count.value = 2
item.value = "cup"
gift.value = True
print("result", controls.result, controls.kwargs)
