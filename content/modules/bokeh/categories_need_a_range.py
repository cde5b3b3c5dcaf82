from bokeh.plotting import figure

shops, sold = ["Harbour", "Market"], [34, 52]
numbers = figure()
numbers.vbar(x=shops, top=sold, width=0.8)  # nothing is seen
names = figure(x_range=shops)
names.vbar(x=shops, top=sold, width=0.8)
print(type(numbers.x_range).__name__, "and", type(names.x_range).__name__)
