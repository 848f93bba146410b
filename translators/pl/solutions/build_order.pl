use utf8;

sub build_order {
    my ($needs) = @_;
    my %left;
    @left{ keys %$needs, map { @$_ } values %$needs } = ();
    my @built;
    while (%left) {
        my ($part) = grep { my $each = $_; !grep { exists $left{$_} } @{ $needs->{$each} || [] } } sort keys %left;
        return undef unless defined $part;
        delete $left{$part};
        push @built, $part;
    }
    return \@built;
}
