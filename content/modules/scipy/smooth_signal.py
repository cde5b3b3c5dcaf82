import numpy as np
from scipy import signal

rate = 200
seconds = np.arange(0, 2, 1 / rate)
pulse = np.sin(2 * np.pi * 1.5 * seconds)
hum = 0.6 * np.sin(2 * np.pi * 50 * seconds)

sections = signal.butter(4, 10, btype="lowpass", fs=rate, output="sos")
clean = signal.sosfiltfilt(sections, pulse + hum)
print(f"error before {np.abs(hum).max():.2f}, after "
      f"{np.abs(clean - pulse)[40:-40].max():.3f}")

peaks, _ = signal.find_peaks(clean, height=0.5, distance=rate // 4)
print("peaks at", seconds[peaks].round(2))
frequencies, power = signal.periodogram(pulse + hum, fs=rate)
strong, _ = signal.find_peaks(power, height=power.max() / 10)
print("strongest:", frequencies[strong])
