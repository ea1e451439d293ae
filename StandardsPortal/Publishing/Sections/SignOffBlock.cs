using System.Globalization;

namespace StandardsPortal.Publishing.Sections;

/// <summary>The signature as 21 CFR 11.50 wants it printed: name, role, date and time, meaning.</summary>
internal sealed class SignOffBlock : Section
{
    private const string Minutes = "yyyy-MM-dd HH:mm";

    public override void Write(TreeWriter tree, StandardDocument document)
    {
        if (document.Revision?.SignOff is not { } signOff)
            return;
        tree.SignatureBlock(Say(document, "section.sign-off"),
        [
            (Say(document, "sign-off.name"), AsWritten(signOff.PrintedName)),
            (Say(document, "sign-off.role"), AsWritten(signOff.Role)),
            (Say(document, "sign-off.at"), Time(signOff)),
            (Say(document, "sign-off.meaning"), AsWritten(signOff.Meaning)),
        ]);
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
