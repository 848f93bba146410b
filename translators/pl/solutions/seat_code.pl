use utf8;

sub seat_code {
    my ($seat) = @_;
    my $letters = 'ABCDEF';
    if (my ($row, $letter) = $seat =~ /([0-9]*)([A-F])/) {
        return ($row - 1) * 6 + index($letters, $letter) + 1;
    }
    return int(($seat - 1) / 6) + 1 . substr($letters, ($seat - 1) % 6, 1);
}
