function days_between(first::Int64, second::Int64)::Int64
    function day_number(date)
        year, month, day = div(date, 10000), mod(div(date, 100), 100), mod(date, 100)
        if month < 3
            year, month = year - 1, month + 12
        end
        leap_days = div(year, 4) - div(year, 100) + div(year, 400)
        return 365 * year + leap_days + div(153 * month - 457, 5) + day
    end
    return day_number(second) - day_number(first)
end
