import numpy as np
import xarray as xr

degrees = xr.DataArray(
    [[28.0, 27.0], [14.0, 12.0], [2.0, -4.0]],
    dims=("lat", "lon"),
    coords={"lat": [10.0, 40.0, 70.0], "lon": [0.0, 15.0]},
)
weights = np.cos(np.deg2rad(degrees["lat"]))  # cells shrink towards the pole
print(degrees.mean().item(), degrees.weighted(weights).mean().round(2).item())

shift = xr.DataArray([1.0, -1.0], dims="lon", coords={"lon": [15.0, 0.0]})
print((degrees + shift).isel(lat=0).values)

other = degrees.sel(lat=[40, 70])
print((degrees - other).sizes["lat"], "rows are left")
with xr.set_options(arithmetic_join="exact"):
    try:
        degrees - other
    except xr.AlignmentError:
        print("refused: other latitudes")
