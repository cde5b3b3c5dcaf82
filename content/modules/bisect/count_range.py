from bisect import bisect_left, bisect_right

ages = [17, 18, 18, 21, 25, 30, 30, 30, 41, 67]

start = bisect_left(ages, 18)
end = bisect_right(ages, 30)
print("from 18 to 30:", ages[start:end])
print("how many:     ", end - start)
print("exactly 30:   ", bisect_right(ages, 30) - bisect_left(ages, 30))
