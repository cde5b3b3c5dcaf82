from bokeh.layouts import column
from bokeh.models import ColumnDataSource, CustomJS, Slider
from bokeh.plotting import figure, output_file, save

years = list(range(11))
source = ColumnDataSource({
    "year": years, "money": [1000 * 1.03**year for year in years],
})
chart = figure(height=300, y_range=(0, 3000), title="1000 € at interest")
chart.line("year", "money", source=source, line_width=3)

rate = Slider(start=0, end=10, value=3, step=0.5, title="rate in %")
rate.js_on_change("value", CustomJS(args={"source": source}, code="""
    const year = source.data.year
    const money = year.map(n => 1000 * (1 + cb_obj.value / 100) ** n)
    source.data = {year, money}
"""))
output_file("interest.html")
save(column(rate, chart))
print(round(source.data["money"][-1], 2))
