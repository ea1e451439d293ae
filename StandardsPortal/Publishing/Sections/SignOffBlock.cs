using System.Globalization;

namespace StandardsPortal.Publishing.Sections;

/// <summary>Every signature as 21 CFR 11.50 wants it printed: name, role, date and time, meaning.</summary>
internal sealed class SignOffBlock : Section
{
    private const string Minutes = "yyyy-MM-dd HH:mm";

    public override void Write(TreeWriter tree, StandardDocument document)
    {
        if (document.Revision?.SignOff is not { } signOff)
            return;
        if (document.Revision.Earlier is not { Count: > 0 } earlier)
        {
            Write(tree, document, signOff, Say(document, "section.sign-off"));
            return;
        }

        var place = 0;
        foreach (var one in earlier.Append(signOff))
            Write(tree, document, one, Say(document, "section.sign-off.of", ++place, earlier.Count + 1));
    }

    private static void Write(TreeWriter tree, StandardDocument document, SignOffFacts signOff, string title)
    {
        List<(string Label, string Value)> facts = [(Say(document, "sign-off.name"), AsWritten(signOff.PrintedName)), (Say(document, "sign-off.role"), AsWritten(signOff.Role))];
        if (signOff.OnBehalfOf is { } absent)
            facts.Add((Say(document, "sign-off.on-behalf"), AsWritten(absent)));
        facts.Add((Say(document, "sign-off.at"), Time(signOff)));
        facts.Add((Say(document, "sign-off.meaning"), AsWritten(signOff.Meaning)));
        tree.SignatureBlock(title, facts);
    }

    private static string Time(SignOffFacts signOff)
    {
        var utc = Isolated(signOff.SignedAt.ToString($"{Minutes}:ss 'UTC'", CultureInfo.InvariantCulture));
        if (signOff.Zone is null || !TimeZoneInfo.TryFindSystemTimeZoneById(signOff.Zone, out var zone))
            return utc;
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(signOff.SignedAt, DateTimeKind.Utc), zone);
        return $"{utc} ({Isolated($"{local.ToString(Minutes, CultureInfo.InvariantCulture)} {signOff.Zone}")})";
    }
}
