sub candidate {
}
# codelab:program

# codelab-harness 1
; # which the candidate's last statement may lack
package CodelabHarness;

{
    no warnings;

    my $count = 0;

    # A scalar says neither whether it is a number or a text nor whether it is a truth value: what is expected does.
    sub real      { return bless [ $_[0] ], 'CodelabHarness::Real' }
    sub text      { return bless [ $_[0] ], 'CodelabHarness::Text' }
    sub truth     { return bless [ $_[0] ], 'CodelabHarness::Truth' }
    sub falsehood { return bless [ 0, 1 ], 'CodelabHarness::Truth' }
    sub unordered { return bless $_[0], 'CodelabHarness::Unordered' }

    sub check {
        my ($actual, $expected, $rel, $abs) = @_;
        $count++;
        return if same($actual, $expected, $rel, $abs);
        my $line = "assertion $count failed: expected " . show($expected, 0) . ", got " . show($actual, 0) . "\n";
        utf8::encode($line);
        if (open(my $errors, '>>&=', 2)) { syswrite($errors, $line) }
        report("failed");
        CORE::exit(1);
    }

    sub done { report("passed") }

    sub same {
        my ($actual, $expected, $rel, $abs) = @_;
        my $kind = ref $expected;
        if ($kind eq 'ARRAY') {
            return 0 unless ref $actual eq 'ARRAY' && @$actual == @$expected;
            for my $i (0 .. $#$expected) { same($actual->[$i], $expected->[$i], $rel, $abs) or return 0 }
            return 1;
        }
        if ($kind eq 'HASH') {
            return 0 unless ref $actual eq 'HASH' && keys(%$actual) == keys(%$expected);
            for my $key (keys %$expected) {
                return 0 unless exists $actual->{$key} && same($actual->{$key}, $expected->{$key}, $rel, $abs);
            }
            return 1;
        }
        return same_elements($actual, $expected, $rel, $abs) if $kind eq 'CodelabHarness::Unordered';
        my $plain = plain($actual);
        if (!defined $plain) { return !defined $actual && ($kind eq 'CodelabHarness::Truth' ? $expected->[1] : !defined $expected) }
        return 0 unless defined $expected;
        return $plain eq $expected->[0] if $kind eq 'CodelabHarness::Text';
        return $expected->[0] ? $plain eq '1' : ($plain eq '' || $plain eq '0') if $kind eq 'CodelabHarness::Truth';
        return same_real($plain, $actual, $expected->[0], $rel, $abs) if $kind eq 'CodelabHarness::Real';
        # A whole number is compared by its digits, for as floats 2**53 and 2**53 + 1 are the same.
        return 1 if $plain eq $expected || ($plain eq '-0' && $expected eq '0');
        return $plain =~ /^-?[0-9.]+e\+?[0-9]+\z/ && sprintf('%.0f', ref $actual ? $plain : $actual) eq $expected;
    }

    # What a scalar is as text; undef for references other than the numbers and truth values of Perl's own modules.
    sub plain {
        my ($value) = @_;
        my $kind = ref $value or return $value;
        return $value ? 1 : 0 if $kind eq 'JSON::PP::Boolean';
        return $kind =~ /^Math::Big(?:Int|Float)\z/ ? "$value" : undef;
    }

    sub same_real {
        my ($plain, $actual, $expected, $rel, $abs) = @_;
        return 0 unless $plain =~ /^[-+]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?|inf(?:inity)?|nan)\z/i;
        my $value = (ref $actual ? $plain : $actual) + 0;
        return 1 if $value == $expected || ($value != $value && $expected != $expected);
        return 0 if $value != $value || $expected != $expected || abs($expected) == 9**9**9;
        my $allowed = $rel * abs($expected);
        return abs($value - $expected) <= ($allowed > $abs ? $allowed : $abs);
    }

    # A set may also be a hash: its elements are the keys.
    sub same_elements {
        my ($actual, $expected, $rel, $abs) = @_;
        my @rest = ref $actual eq 'ARRAY' ? @$actual : ();
        if (ref $actual eq 'HASH') {
            return 0 if grep { defined $_ && !$_ } values %$actual;
            @rest = keys %$actual;
        }
        return 0 unless ref($actual) =~ /^(?:ARRAY|HASH)\z/ && @rest == @$expected;
        for my $value (@$expected) {
            my ($found) = grep { same($rest[$_], $value, $rel, $abs) } 0 .. $#rest;
            return 0 unless defined $found;
            splice(@rest, $found, 1);
        }
        return 1;
    }

    sub show {
        my ($value, $depth) = @_;
        my $kind = ref $value;
        return 'undef' unless defined $value;
        return '...' if $depth > 9;
        return $value->[0] if $kind eq 'CodelabHarness::Real';
        return quoted($value->[0]) if $kind eq 'CodelabHarness::Text';
        return $value->[0] ? '1' : '""' if $kind eq 'CodelabHarness::Truth';
        my @parts;
        if ($kind eq 'HASH') {
            @parts = map { quoted($_) . ' => ' . show($value->{$_}, $depth + 1) } sort keys %$value;
        } elsif ($kind eq 'ARRAY' || $kind eq 'CodelabHarness::Unordered') {
            @parts = map { show($_, $depth + 1) } @$value;
        } else {
            my $plain = plain($value);
            return $kind unless defined $plain;
            return $plain =~ /^-?[0-9.]+(?:e[-+]?[0-9]+)?\z/ ? $plain : quoted($plain);
        }
        my $list = join(', ', @parts);
        $list = substr($list, 0, 2000) . '...' if length $list > 2000;
        return $kind eq 'HASH' ? "{$list}" : "[$list]";
    }

    sub quoted {
        my ($text) = @_;
        $text = substr($text, 0, 1000) . '...' if length $text > 1000;
        $text =~ s/(["\\])/\\$1/g;
        $text =~ s/\n/\\n/g;
        return "\"$text\"";
    }

    sub report {
        my ($result) = @_;
        # Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
        return unless $ENV{CODELAB_REPORT};
        open(my $secret, '<&=', 3) or return;
        open(my $reports, '>>&=', 4) or return;
        sysread($secret, my $line, 256);
        $line =~ s/\s+\z//;
        syswrite($reports, "$line $result $count\n");
    }
}

# codelab:cases
done();
