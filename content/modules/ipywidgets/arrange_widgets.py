import ipywidgets as widgets

start = widgets.DatePicker(description="From")
end = widgets.DatePicker(description="To")
draw = widgets.Button(description="Draw",
                      layout=widgets.Layout(width="50%", margin="4px"))
period = widgets.HBox([start, end])
settings = widgets.VBox([period, draw])
tabs = widgets.Tab([settings, widgets.HTML("<b>No data yet</b>")])
tabs.titles = ["Settings", "Table"]

tabs.selected_index = 1
print(tabs.titles[tabs.selected_index], "of", tabs.titles)
print([type(part).__name__ for part in settings.children])
print(draw.layout.width, draw.layout.margin)
draw.layout.display = "none"
grid = widgets.GridBox([widgets.Label(f"{n}") for n in range(6)],
                       layout={"grid_template_columns": "repeat(3, 60px)"})
print(len(grid.children), grid.layout.grid_template_columns)
