using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Authoring.Markup;

/// <summary>What a rule's fault says, told in the language of whoever formats it: a finding has no language of its own.</summary>
internal sealed record RuleFaultWords(RuleFault Fault) : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Fault.Message(Language.For(formatProvider as CultureInfo ?? CultureInfo.CurrentUICulture));

    public override string ToString() => ToString(null, null);
}
