import numpy as np
from scipy import stats

variance = 64
print(round(stats.norm(170, variance).std()), stats.norm(170, 8).std())
rate = 2.5
print(stats.expon(rate).mean(), stats.expon(scale=1 / rate).mean())
print(np.std([1, 2, 3]), stats.tstd([1, 2, 3]))
