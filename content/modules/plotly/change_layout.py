import plotly.express as px

figure = px.line(x=[2021, 2022, 2023, 2024], y=[210, 240, 225, 260])
figure.update_layout(
    title_text="Members of the club",
    template="plotly_dark",
    showlegend=False,
    width=600,
    height=350,
)
figure.update_xaxes(title_text="", dtick=1)
figure.update_yaxes(title_text="members", range=[0, 300])
figure.update_traces(line_width=4, line_color="orange")
figure.add_hline(y=250, line_dash="dot", annotation_text="goal")
figure.write_html("members.html")

layout = figure.layout
print(layout.title.text, layout.yaxis.range, layout.annotations[0].text)
try:
    figure.update_traces(line_colour="red")
except ValueError as error:
    print(str(error).splitlines()[0])
