use utf8;

sub parse_query {
    my ($query) = @_;
    my %values;
    for my $piece (split /&/, $query) {
        my ($key, $value) = split /=/, $piece, 2;
        next if !defined $key || $key eq '';
        $values{$key} ||= [];
        $value = 'on' unless defined $value;
        push @{ $values{$key} }, $value unless $value eq '';
    }
    return \%values;
}
