from bokeh.layouts import column
from bokeh.plotting import figure, output_file, save
from bokeh.transform import dodge

sales = {
    "shop": ["Harbour", "Market", "Station"],
    "spring": [34, 52, 41],
    "autumn": [29, 60, 38],
}
seasons, colours = ["spring", "autumn"], ["seagreen", "orange"]

beside = figure(x_range=sales["shop"], height=250, title="Side by side")
shifts = (-0.2, 0.2)  # one for each season
for season, colour, shift in zip(seasons, colours, shifts, strict=True):
    beside.vbar(
        x=dodge("shop", shift, range=beside.x_range), top=season, width=0.35,
        source=sales, color=colour, legend_label=season,
    )
stacked = figure(x_range=sales["shop"], height=250, title="Stacked")
stacked.vbar_stack(
    seasons, x="shop", width=0.7, source=sales, color=colours,
    legend_label=seasons,
)
for chart in (beside, stacked):
    chart.y_range.start = 0
    chart.xgrid.grid_line_color = None
output_file("bars.html")
save(column(beside, stacked))
print(type(beside.x_range).__name__, beside.x_range.factors)
