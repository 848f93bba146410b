import std.typecons;

Tuple!(long[], double) split_bill(long cents, long people)
{
    auto shares = new long[people];
    shares[] = cents / people;
    shares[0 .. cents % people] += 1;
    return tuple(shares, cast(double) cents / people);
}
