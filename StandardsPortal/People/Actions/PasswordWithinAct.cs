using StandardsPortal.Revisions;

namespace StandardsPortal.People.Actions;

/// <summary>An act that is signed asks for the password within it; a wrong one counts towards lockout (21 CFR 11.200).</summary>
internal static class PasswordWithinAct
{
    public static async Task<Refusal?> RefuseAsync(IPasswords passwords, Actor actor, string password, CancellationToken cancellation) =>
        await passwords.VerifyAsync(actor.PersonId, password, cancellation) switch
        {
            PasswordCheck.Right => null,
            PasswordCheck.LockedOut => Refusal.At("password", "people.locked-out"),
            _ => Refusal.At("password", "people.wrong-password"),
        };
}
