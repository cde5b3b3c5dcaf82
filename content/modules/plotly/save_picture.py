import plotly.express as px

figure = px.bar(x=["tea", "coffee"], y=[40, 60])
try:
    figure.write_image("drinks.png", width=600, height=400, scale=2)
except RuntimeError as error:
    print(str(error).strip().splitlines()[0])
    figure.write_html("drinks.html")
    print("open drinks.html in a browser instead")
