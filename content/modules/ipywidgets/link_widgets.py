import ipywidgets as widgets

slider = widgets.FloatSlider(value=20, min=-30, max=50)
field = widgets.BoundedFloatText(min=-30, max=50)  # the same limits
widgets.link((slider, "value"), (field, "value"))
print(field.value)
field.value = 12.5
print(slider.value)

fahrenheit = widgets.FloatText()
one_way = widgets.dlink((slider, "value"), (fahrenheit, "value"),
                        lambda celsius: celsius * 9 / 5 + 32)
slider.value = 100
print(slider.value, field.value, fahrenheit.value)
one_way.unlink()
slider.value = 0
print(fahrenheit.value)
