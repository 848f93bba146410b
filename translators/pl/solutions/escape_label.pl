use utf8;

sub escape_label {
    my ($text) = @_;
    my %escapes = ('"' => '\\"', '\\' => '\\\\', "\n" => '\\n', "\t" => '\\t');
    my $out = '"';
    for my $char (split //, $text) {
        my $plain = ord($char) > 126 ? sprintf('\\u{%x}', ord($char)) : $char;
        $out .= $escapes{$char} || $plain;
    }
    return $out . '"';
}
