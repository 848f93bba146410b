long days_between(long first, long second)
{
    import std.datetime.date : Date;

    auto date(long number)
    {
        return Date(cast(int) (number / 10000), cast(int) (number / 100 % 100), cast(int) (number % 100));
    }

    return (date(second) - date(first)).total!"days";
}
