use utf8;

sub tag_changes {
    my ($before, $after) = @_;
    my (%was, %is);
    @was{@$before} = ();
    @is{@$after} = ();
    my @added = map { "+$_" } grep { !exists $was{$_} } @$after;
    my @removed = map { "-$_" } grep { !exists $is{$_} } @$before;
    return [@added, @removed];
}
