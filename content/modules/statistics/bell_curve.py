from statistics import NormalDist

iq = NormalDist(mu=100, sigma=15)
print(f"above 130:         {1 - iq.cdf(130):.1%}")
print(f"from 85 to 115:    {iq.cdf(115) - iq.cdf(85):.1%}")
print(f"top 10% begins at: {iq.inv_cdf(0.9):.1f}")
print(f"z-score of 121:    {iq.zscore(121):.1f}")

lengths = [9.8, 10.1, 10.0, 9.9, 10.3, 9.9, 10.0]
bolts = NormalDist.from_samples(lengths)
print(f"bolts:             {bolts.mean:.2f} +/- {bolts.stdev:.3f}")
print(f"shorter than 9.7:  {bolts.cdf(9.7):.1%}")
