import pandas as pd
import xarray as xr

table = pd.DataFrame({
    "year": [2023, 2023, 2024, 2024],
    "city": ["Oslo", "Lund", "Oslo", "Lund"],
    "degrees": [6.1, 8.9, 6.4, 9.2],
})
grid = table.set_index(["year", "city"]).to_xarray()
print(dict(grid.sizes), grid["degrees"].sel(year=2024, city="Oslo").item())

later = grid.assign_coords(year=[2025, 2026]) + 0.5
years = xr.concat([grid, later], dim="year", data_vars="minimal")
print(years["degrees"].sel(city="Lund").values, years["year"].values)

height = xr.Dataset({"height": ("city", [23, 51])}, {"city": ["Oslo", "Lund"]})
both = xr.merge([years, height], join="outer")
print(both.sel(year=2023).to_dataframe().sort_index())
