using System.Reflection;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.People;

public class RoleMatrixTests
{
    /// <summary>Nobody is signed in yet when this one runs.</summary>
    private static readonly Type[] WithoutActor = [typeof(SignInPerson)];

    public static TheoryData<string> Actions =>
        [.. ActionRegistration.Actions.Except(WithoutActor).Select(a => a.FullName!)];

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Every_action_states_who_may_run_it_and_refuses_everyone_else(string name)
    {
        var action = ActionRegistration.Actions.Single(a => a.FullName == name);
        var allows = action.GetCustomAttribute<AllowsAttribute>();
        Assert.NotNull(allows);
        await using var portal = await TestPortal.OpenAsync();
        var instance = portal.Action(action);
        foreach (var role in Enum.GetValues<Role>())
        {
            var actor = new Actor(Guid.NewGuid(), "Somebody", "Title", null, new HashSet<Role> { role }, Language.English);
            var code = await RefusalOfAsync(instance, actor);
            if (allows.Roles.Count == 0 || allows.Roles.Contains(role))
                Assert.NotEqual("people.not-allowed", code);
            else
                Assert.Equal("people.not-allowed", code);
        }
    }

    [Fact]
    public void Every_action_is_sealed_and_has_one_public_method() => Assert.All(ActionRegistration.Actions, a =>
    {
        Assert.True(a.IsSealed, a.Name);
        Assert.Single(a.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));
    });

    /// <summary>Runs the action with arguments of no sense: whoever may not run it must be refused before any is looked at.</summary>
    private static async Task<string?> RefusalOfAsync(object action, Actor actor)
    {
        var run = action.GetType().GetMethod("RunAsync")!;
        var arguments = run.GetParameters().Select(p =>
            p.ParameterType == typeof(Actor) ? actor
            : p.ParameterType == typeof(string) ? "nothing"
            : p.ParameterType == typeof(Language) ? Language.English
            : p.ParameterType == typeof(Loading) ? Loading.Nothing
            : p.HasDefaultValue ? p.DefaultValue
            : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null).ToArray();
        try
        {
            var task = (Task)run.Invoke(action, arguments)!;
            await task;
            dynamic outcome = ((dynamic)task).Result;
            return ((Refusal?)outcome.Refusal)?.Code;
        }
        catch (Exception exception) when (exception is NullReferenceException or ArgumentException or TargetInvocationException)
        {
            return "went past the door";
        }
    }
}
