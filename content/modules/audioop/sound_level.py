import math
from array import array

tone = array("h", (round(20000 * math.sin(n / 4)) for n in range(50)))


def scale(samples, factor):  # was audioop.mul(data, 2, factor)
    return array(
        "h", (max(-32768, min(32767, math.floor(s * factor))) for s in samples)
    )


def rms(samples):  # was audioop.rms(data, 2)
    return math.isqrt(sum(s * s for s in samples) // max(len(samples), 1))


for factor in (1, 0.5, 2):
    changed = scale(tone, factor)
    peak = max(map(abs, changed), default=0)
    print(f"volume x {factor:<4} peak {peak:6}  rms {rms(changed):6}")

stereo = array("h", [100, 300, -50, 50, 0, 8])  # left, right, left, ...
mono = array("h", ((a + b) // 2 for a, b in zip(stereo[::2], stereo[1::2])))
print("mono:", mono.tolist())  # was audioop.tomono(data, 2, 0.5, 0.5)
