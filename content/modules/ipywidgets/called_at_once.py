import ipywidgets as widgets


def greet(button=None):
    print("hello")


button = widgets.Button(description="Greet")
button.on_click(greet())
print("nothing was pressed yet")
button.on_click(greet)
