import ipywidgets as widgets
from traitlets import TraitError

city = widgets.Dropdown(options=[("Oslo, Norway", "OSL"), ("Rome", "ROM")])
print(city.label, city.value)
city.value = "ROM"
print(city.label)
try:
    city.value = "Paris"
except TraitError as error:
    print("TraitError:", error)

many = widgets.SelectMultiple(options=["tea", "cup", "pot"], value=["tea"])
many.value = ["cup", "pot"]
print(many.value, many.index)
age = widgets.BoundedIntText(value=200, min=0, max=120)
print(age.value)
try:
    age.value = "old"
except TraitError as error:
    print("TraitError:", str(error).split(",")[0])
