population, price, share = 67843210, 1234.5, 0.0784

print(f"two decimals       {price:.2f}")
print(f"thousands          {population:,} or {population:_}")
print(f"both               {price:,.2f}")
print(f"no decimals        {price:.0f}")
print(f"percent            {share:.1%}")
print(f"with sign          {share:+.3f} {-share:+.3f}")
print(f"powers of ten      {population:.2e}")
print(f"significant digits {share:.2g} {price:.3g} {price:g}")

print(f"rounded            {2.675:.2f} {0.5:.0f} {1.5:.0f}")
swapped = f"{price:,.2f}".replace(",", "_").replace(".", ",").replace("_", ".")
print(f"comma for decimals {swapped}")
