"""Reading the public names of installed packages, and where their documentation explains them."""
