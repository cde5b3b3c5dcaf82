"""What modules and objects of packages are customarily called in code."""

from __future__ import annotations

from collections.abc import Mapping

SHORT_NAMES: Mapping[str, str] = {
    "alt": "altair",
    "ax": "matplotlib.axes.Axes",
    "axes": "matplotlib.axes.Axes",
    "cv": "cv2",
    "da": "dask.array",
    "dd": "dask.dataframe",
    "df": "pandas.DataFrame",
    "F": "torch.nn.functional",
    "fig": "matplotlib.figure.Figure",
    "go": "plotly.graph_objects",
    "gpd": "geopandas",
    "lgb": "lightgbm",
    "mpl": "matplotlib",
    "nn": "torch.nn",
    "np": "numpy",
    "nx": "networkx",
    "optim": "torch.optim",
    "pa": "pyarrow",
    "pc": "pyarrow.compute",
    "pd": "pandas",
    "pl": "polars",
    "plt": "matplotlib.pyplot",
    "pq": "pyarrow.parquet",
    "px": "plotly.express",
    "sa": "sqlalchemy",
    "sm": "statsmodels.api",
    "smf": "statsmodels.formula.api",
    "sns": "seaborn",
    "soup": "bs4.BeautifulSoup",
    "sp": "sympy",
    "st": "streamlit",
    "tf": "tensorflow",
    "xgb": "xgboost",
    "xr": "xarray",
}
"""By what people write, the module or class it stands for; one table for search and pages."""


def others(full: str) -> list[str]:
    """Return what a module or class is also called: `np.linalg` for numpy.linalg, `df` for pandas.DataFrame."""
    return [
        f"{short}{full.removeprefix(meant)}"
        for short, meant in SHORT_NAMES.items()
        if full == meant or full.startswith(f"{meant}.")
    ]
