from bokeh.layouts import gridplot
from bokeh.models import ColumnDataSource
from bokeh.plotting import figure, output_file, save

source = ColumnDataSource({
    "day": [1, 2, 3, 4, 5, 6, 7],
    "visitors": [310, 280, 305, 340, 290, 410, 450],
    "sales": [900, 820, 930, 1010, 850, 1200, 1340],
})
tools = "pan,wheel_zoom,box_select,reset"
above = figure(height=200, tools=tools, title="visitors")
above.scatter("day", "visitors", source=source, size=10)
below = figure(height=200, tools=tools, title="sales", x_range=above.x_range)
below.scatter("day", "sales", source=source, size=10, color="darkorange")

output_file("linked.html")
save(gridplot([[above], [below]], merge_tools=True))
print("same range: ", above.x_range is below.x_range)
sources = {chart.renderers[0].data_source.id for chart in (above, below)}
print("same source:", len(sources) == 1)
