from datetime import datetime

from bokeh.plotting import figure, output_file, save
from bokeh.resources import INLINE

months = [datetime(2024, month, 1) for month in range(1, 7)]
oslo = [-4, -3, 1, 6, 12, 16]
rome = [8, 9, 11, 14, 18, 22]

chart = figure(
    title="Average temperature",
    width=600,
    height=350,
    x_axis_type="datetime",
    y_axis_label="°C",
)
chart.line(months, oslo, legend_label="Oslo", line_width=2, color="navy")
chart.line(months, rome, legend_label="Rome", line_width=2, color="tomato")
chart.scatter(months, rome, legend_label="Rome", size=8, color="tomato")
chart.legend.location = "top_left"
chart.legend.click_policy = "hide"

output_file("weather.html", title="Weather")
save(chart, resources=INLINE)  # show(chart) opens it as well
print("in the legend:", len(chart.legend.items), "of", len(chart.renderers))
