import pandas as pd
from bokeh.models import ColumnDataSource, HoverTool
from bokeh.plotting import figure, output_file, save
from bokeh.transform import factor_cmap

flats = pd.DataFrame({
    "size": [32, 45, 60, 88],
    "monthly rent": [610.5, 700, 790, 1150],
    "city": ["Oslo", "Lund", "Lund", "Oslo"],
    "free from": pd.to_datetime(["2024-05-01", "2024-06-15"] * 2),
})
source = ColumnDataSource(flats)
chart = figure(x_axis_label="m²", y_axis_label="rent")
chart.scatter(
    "size", "monthly rent", source=source, size=12, legend_group="city",
    color=factor_cmap("city", ["teal", "crimson"], ["Lund", "Oslo"]),
)
chart.add_tools(HoverTool(
    tooltips=[("city", "@city"), ("rent", "@{monthly rent}{0,0.00} €"),
              ("free from", "@{free from}{%d %b %Y}")],
    formatters={"@{free from}": "datetime"},
))
output_file("flats.html")
save(chart)
print(source.column_names)
