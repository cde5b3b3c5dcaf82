import plotly.graph_objects as go
from plotly.subplots import make_subplots

months = ["Jan", "Feb", "Mar"]
figure = make_subplots(
    rows=1,
    cols=2,
    subplot_titles=["Sales and visitors", "Share of drinks"],
    specs=[[{"secondary_y": True}, {"type": "domain"}]],
)
figure.add_trace(go.Bar(x=months, y=[900, 1100, 1250], name="sales"), 1, 1)
figure.add_trace(
    go.Scatter(x=months, y=[310, 280, 305], name="visitors"),
    row=1, col=1, secondary_y=True,
)
pie = go.Pie(labels=["tea", "coffee"], values=[40, 60], hole=0.4)
figure.add_trace(pie, row=1, col=2)
figure.write_html("overview.html")
print([(trace.type, trace.name) for trace in figure.data])

try:
    figure.add_trace(pie, row=1, col=1)
except ValueError as error:
    print(str(error).splitlines()[0])
