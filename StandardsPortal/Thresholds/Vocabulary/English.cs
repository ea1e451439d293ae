namespace StandardsPortal.Thresholds.Vocabulary;

/// <summary>
/// English words of the rule language. One line: kind, value, then its phrases; the first phrase is the one printed.
/// Hyphens between letters read as spaces, case does not matter, longer phrases win.
/// </summary>
internal static class English
{
    public const string Table = """
        number 0 | zero
        number 1 | one
        number 2 | two
        number 3 | three
        number 4 | four
        number 5 | five
        number 6 | six
        number 7 | seven
        number 8 | eight
        number 9 | nine
        number 10 | ten
        number 11 | eleven
        number 12 | twelve
        number 13 | thirteen
        number 14 | fourteen
        number 15 | fifteen
        number 16 | sixteen
        number 17 | seventeen
        number 18 | eighteen
        number 19 | nineteen
        number 20 | twenty
        number 30 | thirty
        number 40 | forty
        number 50 | fifty
        number 60 | sixty
        number 70 | seventy
        number 80 | eighty
        number 90 | ninety
        number 100 | hundred
        half half | half
        ordinal 1 | first | 1st
        ordinal 2 | second | 2nd
        ordinal 3 | third | 3rd
        ordinal 4 | fourth | 4th
        ordinal 5 | fifth | 5th
        ordinal 6 | sixth | 6th

        unit seconds | seconds | second | sec | secs | s
        unit minutes | minutes | minute | min | mins | m
        unit hours | hours | hour | h | hr | hrs | clock hours
        unit business_hours | business hours | business hour | working hours | working hour | office hours | office hour
        unit days | days | day | d
        unit calendar_days | calendar days | calendar day | consecutive days
        unit business_days | business days | business day | net business days | net business day | working days | working day | work days | work day | workdays | workday | weekdays | weekday
        unit weeks | weeks | week | wk | wks | calendar weeks | calendar week
        unit months | months | month | calendar months | calendar month
        unit years | years | year | yr | yrs | calendar years | calendar year
        unit percent | % | percent | per cent | pct | percentage points | per-cent
        unit permille | ‰ | per mille | per mil
        unit times | times | time | sessions | session | training sessions | training session
        unit rings | rings | ring | ring tones | ring tone | ringtones
        unit items | items | item | cases | case
        unit score | points | point
        unit EUR | EUR | € | euros | euro
        unit USD | USD | $ | us dollars | us dollar | dollars | dollar
        unit GBP | GBP | £ | pounds | pound | pounds sterling
        unit KRW | KRW | ₩ | won
        unit JPY | JPY | ¥ | yen
        unit CNY | CNY | yuan
        unit SAR | SAR | riyals | riyal | saudi riyals
        unit AED | AED | dirhams | dirham
        unit EGP | EGP | egyptian pounds
        unit CAD | CAD
        unit AUD | AUD
        unit CHF | CHF | swiss francs
        amount 30 minutes | half an hour | half hour | a half hour | one half hour
        amount 15 minutes | a quarter of an hour | quarter of an hour | quarter hour
        amount 45 minutes | three quarters of an hour
        amount 1 business_days | the next business day | next business day | the next working day | next working day | one next business day | the following business day | the following working day | following business day
        amount 2 weeks | a fortnight | fortnight | one fortnight
        amount 75 percent | three quarters
        amount 66.67 percent | two thirds | two-thirds
        amount 12 items | a dozen
        amount 1 days | the next day | next day | the following day | following day
        amount 1 times | once
        amount 2 times | twice
        moved ahead | ahead of the deadline | ahead of deadline | ahead of schedule | earlier than the deadline
        same-day same-day | same day | the same day | same business day | same working day | end of day | end of the day | close of business

        compare <= prefix | within | no more than | not more than | no later than | not later than | no longer than | not longer than | up to | up to a maximum of | a maximum of | maximum of | does not exceed | do not exceed | not exceed | not exceeding | without exceeding | must not exceed | may not exceed | shall not exceed | will not exceed | no greater than | not greater than | never more than | no higher than | not higher than | no slower than | inside | in a maximum of | less than or equal to | <= | ≤ | by
        compare <= either | at most | maximum | max | at the most | tops
        compare <= suffix | or less | or fewer | or sooner | or faster | or under | or lower | or below | or better | or earlier | or shorter | at the latest | at latest | at the outside
        compare < prefix | less than | in less than | within less than | under | in under | below | fewer than | lower than | shorter than | sooner than | earlier than | before | faster than | smaller than | <
        compare >= prefix | at least | no fewer than | not fewer than | no less than | not less than | no lower than | not lower than | a minimum of | minimum of | greater than or equal to | not below | never below | not under | not fall below | does not fall below | >= | ≥ | reaches | reach
        compare >= either | minimum | min | or over
        compare >= suffix | or more | or higher | or above | or greater | or longer | plus | upwards | and above | and over
        compare > prefix | more than | over | above | greater than | higher than | longer than | exceeds | exceeding | exceed | beyond | in excess of | past | later than | upwards of | better than | >
        compare = prefix | exactly | precisely | equal to | equals | =
        compare in prefix | in | target of | target is | goal of
        compare between prefix | between | from between | anywhere between | anywhere from | ranging from | range from
        to to | to | through | – | — | -
        out-of out-of | out of | in every | in each

        all all | all | every | each | every single
        none none | no | none of | none | not a single | never
        negation not | not | never | cannot | don't | doesn't | won't
        of of | of
        a a | a | an
        filler name | service level agreement | service level agreements | record of service | client response | estimated delivery date | less urgent | first come first served | first come first serve | tax return | tax returns | income tax return | income tax returns | service standard | service standards | service delivery standard | service delivery standards | service hours | service canada | post award | canada post | notice of | program service | shared services | online services | postal service | self service | review committee
        filler always | in the case of | 24 hours a day | 24 hours per day | 24 hours a day 7 days a week | seven days a week | 24/7 | 24 x 7 x 365 | 24 x 7 | 7 days a week | seven days a week
        filler the | the | our | your | their | its | his | her | full | whole | consecutive | single | this | that | these | those | such | just
        filler be | are | is | be | been | being | was | were | will | must | shall | should | can | may | has | have | having | we | us | you | they | it | it's | i | who | which | do | does | get | gets | aim | aims | aiming | goal | commit | commits | committed | promise | promises | strive | team | agents | agent | to be | there | any
        time-share time-share | of the time | of time | of occasions | of instances
        time-share cases | of cases | of the cases | of all cases
        and and | and | & | as well as | plus also
        or or | or

        statistic Average | average | on average | mean | avg | an average of | the average | averages | averaging | in average
        statistic Median | median | the median | half of the time
        any any | any
        rolling rolling | rolling | over any | in any | during any | trailing | moving | sliding | over the last | over the past | in the last | in the past | over the previous | over the preceding | the preceding | the last | the past | for any | within any | per any | across any
        percentile percentile | percentile | th percentile | percentile of

        window day | daily | per day | each day | every day | a day | measured daily | measured per day | measured each day | on a daily basis
        window week | weekly | per week | each week | every week | a week | measured weekly | measured per week | per calendar week | measured each week | on a weekly basis | in any week | calculated weekly | evaluated weekly
        window month | monthly | per month | each month | every month | a month | measured monthly | measured per month | measured each month | measured every month | per calendar month | each calendar month | every calendar month | measured per calendar month | measured over a month | measured over a calendar month | over a calendar month | over each calendar month | over each month | over the month | in any month | in each month | in a calendar month | in a month | in any calendar month | on a monthly basis | month by month | calculated monthly | evaluated monthly | assessed monthly | reviewed monthly | reported monthly | tracked monthly | checked monthly | averaged monthly
        window quarter | quarterly | per quarter | each quarter | every quarter | a quarter | measured quarterly | measured per quarter | measured each quarter | measured every quarter | per calendar quarter | each calendar quarter | over a quarter | over the quarter | over each quarter | in any quarter | in each quarter | on a quarterly basis | calculated quarterly | evaluated quarterly | assessed quarterly | reported quarterly
        window year | yearly | per year | each year | every year | a year | annually | measured yearly | measured annually | measured per year | measured each year | per annum | per calendar year | over a year | over the year | in any year | on an annual basis | on a yearly basis | evaluated annually | reported annually | calculated annually
        measured measured | measured | calculated | evaluated | assessed | as measured | measured over | measured on | reported

        exclude exclude | excluding | except | except for | except in | except during | except when | except in case of | excludes | exclude | excluded | exclusive of | not counting | not including | apart from | other than | with the exception of | with exception of | with exceptions for | unless there is | leaving out | disregarding | exceptions | exception | but not | save for
        excluded-after excluded-after | are excluded | is excluded | excluded | do not count | does not count | are not counted | is not counted | don't count | are left out
        pause pause | clock paused while | clock paused during | clock pauses while | clock pauses during | clock stops while | clock stops during | the clock is paused while | the clock is paused during | the clock pauses while | the clock pauses during | the clock stops while | the clock stops during | paused while | paused during | pauses while | pauses during | stops while | not counting time spent | excludes time | excluding time | excluding the time | excluding time spent | not counting the time | timer paused while | timer stops while | on hold while | paused when | pauses when | clock paused when | the clock stops when | the clock pauses when | clock stops when
        late after | late after | late beyond | late if over | late if later than | late if longer than | late if more than | late when over | late when longer than | late past | late from | counts as late after | count as late after | counted as late after | considered late after | considered late beyond | is late after | are late after | overdue after | delayed after | late over | late above | late below | late under
        late late | late | overdue | delayed | counts as late | count as late | is late | are late | considered late | deemed late | regarded as late
        unacceptable after | unacceptable after | unacceptably late after | unacceptable beyond | unacceptable if over | unacceptable if longer than | unacceptable if more than | unacceptable past | unacceptable from | not acceptable after | not acceptable beyond | inacceptable after | considered unacceptable after | counts as unacceptable after | is unacceptable after | critical after | unacceptable over | unacceptable above | unacceptable below | unacceptable under
        unacceptable unacceptable | unacceptable | unacceptably late | not acceptable | counts as unacceptable | is unacceptable | are unacceptable | considered unacceptable | deemed unacceptable | regarded as unacceptable
        sample sample | minimum sample | minimum sample of | minimum sample size | minimum sample size of | sample of | if there are | if there were | provided there are | once there are | where there are | when there are | only if there are | judged on | judged only with | counted only if
        sample-if if | if | with | provided | only with | where

        abandons abandons | abandoned calls | abandoned contacts | abandons | abandoned chats | abandoned phone calls | abandoned call | abandoned chat | an abandoned call | an abandoned chat | contacts given up | contacts abandoned | calls abandoned | calls given up | chats abandoned | chats given up | chats left | chats closed by the customer | calls that hang up | callers who hang up | callers who give up | callers who abandon | customers who give up | customers who leave | hang ups | hangups | unanswered calls abandoned
        short-abandons short-abandons | short abandons | short abandoned calls | short abandoned contacts
        abandoned missed | count as missed | counts as missed | are counted as missed | is counted as missed | count against | counts against | counted as missed | count as not answered | count as unanswered | counts as unanswered | are counted as unanswered | are counted as not answered | are treated as missed | treated as missed | are treated as unanswered | are considered missed | are included as missed | are misses | count as failures | are counted as failures | count as a miss | counts as a miss
        abandoned ignored | are ignored | is ignored | ignored | are disregarded | is disregarded | disregarded
        abandoned answered | count as answered | counts as answered | are counted as answered | is counted as answered | counted as answered | count as met | count as kept | are treated as answered | treated as answered | are considered answered | count as a success | count as successes
        abandoned short-dropped | are dropped | is dropped | dropped | are discarded | discarded | are not counted | is not counted | not counted | do not count | does not count | don't count | are excluded | is excluded | are left out | is left out | left out | leave the count | leaves the count | are removed | are not included | are taken out | leave the calculation | excluded
        abandoned handled-only | only handled contacts count | only handled calls count | only handled chats count | handled calls only | handled contacts only | of handled calls only | only answered calls count | only answered calls are counted | only answered chats are counted | only handled calls are counted | only handled contacts are counted | only answered contacts count | counting only handled calls | counting only handled contacts
        in-time in-time | within the limit | in time | before the limit | within the target | within the time limit | before the limit is reached | within that time | within this time

        clock working | during working hours | during business hours | during opening hours | during office hours | in working hours | in business hours | in opening hours | within working hours | within business hours | within opening hours | working time | in working time | in office hours | counted in working time
        clock elapsed | elapsed time | around the clock | clock time | of elapsed time
        zone zone | time zone | timezone | in the time zone | tz
        rounding none | not rounded | no rounding | without rounding | unrounded
        rounding down | rounded down
        rounding whole-percent | rounded to whole percent | rounded to the nearest percent | rounded to a whole percent
        rounding one-decimal | rounded to one decimal | rounded to one decimal place
        from from | from | after | following | since | upon | starting from | starting with | counted from | as of
        prior prior | in advance | beforehand | ahead | ahead of time | in advance of | before the event
        about about | about | concerning | regarding | relating to | related to | on the subject of
        via via | for | by | via | through | over the | on | in the | received by | received via | sent by | from the

        approximate approximate | approximately | around | roughly | circa | approx | about | some | nearly | almost | usually | typically | normally | generally | ideally | hopefully
        vague vague | promptly | a few days | a few hours | a few minutes | a few seconds | a few weeks | few days | several days | several weeks | within minutes | within hours | within days | within weeks | within seconds | in minutes | in days | in seconds | little delay | with minimal delay | at the earliest opportunity | as early as possible | at our earliest convenience | without unnecessary delay | expeditiously | quickly | fast | soon | as soon as possible | asap | immediately | instantly | without delay | without undue delay | in a timely manner | timely | in good time | in due course | speedily | rapidly | swiftly | right away | straight away | at once | shortly | in a reasonable time | within a reasonable time | reasonable time | reasonably | as quickly as possible | prompt
        no-limit no-limit | within the required timelines | the required timelines | required timelines | within the agreed timelines | within the agreed time | within agreed timelines | within agreed deadlines | within the agreed deadlines | the agreed deadlines | within the deadline | within the deadlines | within the time limit | within the required time | within target | within the target time | within the service standard | within the specified time | within a mutually agreed upon time | within the established timelines | within the initial deadlines | within the prescribed time | on schedule
        undefined undefined | under normal circumstances | in normal circumstances | normal circumstances | under normal conditions | in exceptional circumstances | exceptional circumstances | in exceptional cases | exceptional cases | special cases | special circumstances | unforeseen circumstances | unusual circumstances | extraordinary circumstances | where possible | when possible | if possible | where practicable | whenever possible | as far as possible | where applicable | if applicable | circumstances beyond our control | in most cases | in some circumstances | some circumstances | most circumstances | in certain circumstances | depending on | some cases | certain cases | certain circumstances
        if-more if-more | if more detailed | for complex | for more complex | if complex | otherwise | for all others | for the rest

        priority urgent | urgent | critical | p1 | priority 1 | emergency
        priority high | high-priority | high priority | p2 | priority 2 | important
        priority normal | normal-priority | normal priority | medium priority | p3 | priority 3 | regular | non urgent
        priority low | low-priority | low priority | p4 | priority 4

        channel phone | phone | telephone | by phone | telephonic | inbound phone | the phone | by telephone
        channel email | e-mail | by e-mail | email | by email
        channel live-chat | live chat | chat | by chat | web chat | by live chat | online chat
        channel social-media | social media | social | on social media | via social media | facebook | instagram | twitter | tiktok
        channel community | community | in the community | community forum | forum | on the forum
        channel faq | FAQ | in the FAQ
        channel website | website | online | on the website | web | via the website | web form | by web form
        channel in-person | in-person | in person | at the counter | walk in | at the front desk | in store | in the store | in the shop | face to face | counter
        channel delivery | delivery | by courier
        """;
}
