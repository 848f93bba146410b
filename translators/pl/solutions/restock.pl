use utf8;

sub restock {
    my ($stock, $moves) = @_;
    my %left = %$stock;
    for my $move (@$moves) {
        my ($item, $amount) = @$move;
        my $total = ($left{$item} || 0) + $amount;
        $left{$item} = $total if $total >= 0;
    }
    return { map { $_ => $left{$_} } grep { $left{$_} } keys %left };
}
