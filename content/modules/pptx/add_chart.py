from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
from pptx.util import Cm

data = CategoryChartData()
data.categories = ["Jan", "Feb", "Mar"]
data.add_series("Oslo", (120, 150, 90))
data.add_series("Lund", (80, 70, None))

show = Presentation()
slide = show.slides.add_slide(show.slide_layouts[5])  # title only
slide.shapes.title.text = "Cups sold"
frame = slide.shapes.add_chart(
    XL_CHART_TYPE.COLUMN_CLUSTERED, Cm(2), Cm(4), Cm(20), Cm(13), data)
chart = frame.chart
chart.has_legend = True
chart.legend.position = XL_LEGEND_POSITION.BOTTOM
chart.legend.include_in_layout = False  # not on top of the columns
chart.value_axis.has_major_gridlines = False
show.save("cups.pptx")

chart = Presentation("cups.pptx").slides[0].shapes[1].chart
for series in chart.plots[0].series:
    print(series.name, list(series.values))
