import ipywidgets as widgets

name = widgets.Text(description="Name")
print("read at once:", repr(name.value))
name.observe(lambda change: print("told:", change["new"]), names="value")
name.value = "Zoë"  # what a reader does later
