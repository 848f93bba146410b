# difficulty: medium
# tags: int, date


def days_between(first: int, second: int) -> int:
    """Dates are written as integers, year times 10000 plus month times 100 plus day, so 20240229 is 29 February 2024.
    Return the number of days from the first date to the second, negative if the second is the earlier one.
    All dates are valid ones of the Gregorian calendar, in the years 1 to 9999.

    >>> days_between(20240228, 20240301)
    2
    >>> days_between(20240101, 20231231)
    -1
    """

    def day_number(date: int) -> int:
        year, month, day = date // 10000, date // 100 % 100, date % 100
        if month < 3:
            year, month = year - 1, month + 12
        leap_days = year // 4 - year // 100 + year // 400
        return 365 * year + leap_days + (153 * month - 457) // 5 + day

    return day_number(second) - day_number(first)


assert days_between(20240228, 20240301) == 2
assert days_between(20240101, 20231231) == -1
assert days_between(20250714, 20250714) == 0
assert days_between(20230228, 20230301) == 1
assert days_between(19000228, 19000301) == 1
assert days_between(20000228, 20000301) == 2
assert days_between(19991231, 20000101) == 1
assert days_between(20230101, 20240101) == 365
assert days_between(20240101, 20250101) == 366
assert days_between(20230131, 20230201) == 1
assert days_between(20230301, 20230401) == 31
assert days_between(20230401, 20230501) == 30
assert days_between(20230501, 20230601) == 31
assert days_between(20230601, 20230701) == 30
assert days_between(20230701, 20230801) == 31
assert days_between(20230801, 20230901) == 31
assert days_between(20230901, 20231001) == 30
assert days_between(20231001, 20231101) == 31
assert days_between(20231101, 20231201) == 30
assert days_between(20231201, 20240115) == 45
assert days_between(19700101, 20380119) == 24855
assert days_between(10101, 99991231) == 3652058
assert days_between(20240310, 16001105) == -154623
