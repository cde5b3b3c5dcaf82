import ipywidgets as widgets

name = widgets.Text(placeholder="your name")
button = widgets.Button(description="Greet", button_style="success")
out = widgets.Output()


def greet(button):
    with out:
        print("Hello", name.value or "stranger")
    button.description = "Greet again"


button.on_click(greet)
button.click()
name.value = "Zoë"
button.click()
print(button.description, button.disabled)
