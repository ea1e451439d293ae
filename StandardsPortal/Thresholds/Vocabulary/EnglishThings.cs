namespace StandardsPortal.Thresholds.Vocabulary;

/// <summary>English names of contacts, acts, events, circumstances and metrics.</summary>
internal static class EnglishThings
{
    public const string Table = """
        noun call | phone calls | phone call | calls | call | telephone calls | telephone call | inbound calls | incoming calls | inbound call | incoming call | customer calls
        noun caller | callers | caller
        noun voicemail | voicemails | voicemail | voice mails | voice mail | voice messages | voice message | voicemail messages | voice mail messages
        noun email | e-mails | e-mail | emails | email | mails | customer e-mails
        noun letter | letters | letter
        noun chat | live chats | live chat | chats | chat | chat sessions
        noun message | messages | message
        noun social-message | direct messages | direct message | dms
        noun mention | mentions | mention | brand mentions
        noun post | posts | post | tweets
        noun comment | comments | comment
        noun review | reviews | review | customer reviews
        noun community-post | community posts | community post | forum posts | forum post | community threads | forum threads | questions in the community
        noun question | questions | question
        noun inquiry | inquiries | inquiry | enquiries | enquiry | queries | query
        noun request | requests | request | service requests | service request | customer requests | support requests
        noun quote-request | quote requests | quote request | requests for quotation | requests for a quote | quotation requests | quotes | quote | quotations
        noun ticket | tickets | ticket | support tickets
        noun case | cases | case | support cases | support case | contacts | contact | customer contacts
        noun incident | incidents | incident
        noun outage | outages | outage | service outages | service interruptions | interruptions
        noun service | services | service | websites | website | portal | portals
        noun complaint | complaints | complaint | customer complaints | customer complaint | grievances
        noun order | orders | order | purchases
        noun parcel | parcels | parcel | packages | package | shipments | shipment | deliveries | consignments
        noun return | returns | return | returned goods | returned items | return requests
        noun refund | refunds | refund | refund requests | refund request | refund claims
        noun payment | payments | payment
        noun claim | claims | claim
        noun invoice | invoices | invoice
        noun application | applications | application | application package | application packages | application form | application forms
        noun appointment | appointments | appointment | visits | visit
        noun survey | surveys | survey | survey responses
        noun article | articles | article | help articles | knowledge base articles
        noun faq | FAQ articles | FAQ article | FAQ entries | FAQ entry | FAQs | FAQ pages | FAQ | FAQ answers
        noun account | accounts | account
        noun account-change | account changes | account change | changes to accounts | account updates
        noun customer | customers | customer | clients | client | users | user | customer's | client's | customers' | clients'
        noun visitor | visitors | visitor | walk in customers | guests
        noun answer | answers | responses
        noun employee | employees | staff | employee | staff members | new staff | new employees
        noun revision | revisions | revision | revised standards | standard revisions | revisions of standards
        noun transaction | transactions | transaction
        noun notice | notices | notice
        noun proposal | proposals | proposal | suggestions | suggestion | customer proposals | customer suggestions
        noun fault-report | fault reports | fault report
        noun damage-report | damage reports | damage report
        noun page-mistake | page mistakes | page mistake

        verb answer | answered | answer | answers | answering | responses to | replies to | answers to | a reply to | a response to | response to | answer to | picked up | pick up | reply to | replied to | replied | reply | replies | replying | respond | respond to | responds to | responds | responded | responded to | responding | get an answer | get a reply | receive a reply | receive a response | receive an answer | get a response | a reply | a response | response | first reply | first response | addressed | get back to | write back | hear back | human reply | pick up calls | attended to
        verb acknowledge | acknowledged | notification of receipt | notice of receipt | confirmation of receipt | acknowledge | acknowledges | acknowledging | acknowledgement | acknowledgment | confirm receipt | receipt is confirmed | acknowledge receipt of | acknowledge receipt | acknowledgement of receipt
        verb resolve | resolved | resolve | resolves | solve | solved | close | closed | settle | settled | fixed | fix | completed and closed | resolution | dealt with | deal with | deals with | dealing with | concluded | final response | final reply | final written response | final written reply | full written response | full written reply | final answer | receive a final response | resolving | fully answered | answered in full | full response | full reply | substantive response | substantive reply
        verb fully-resolve | fully resolved | finally resolved | completely resolved | permanently resolved
        verb deliver | delivered | deliver | delivers | shipped | ship | ships | dispatched | dispatch | sent out | reach the customer | leave the warehouse | delivery
        verb arrive | arrive | arrives | arrived | arrival of the technician
        verb deliver-on-time | delivered on time | arrive on time | on time | on the promised day | on the promised date | on the agreed day | on the agreed date | by the promised date | by the promised day | in the promised slot
        verb refund | refunded | refund | refunds | reimbursed | reimburse | money is returned
        verb pay | paid | pay | pays | credited | credit | paid out
        verb process | processed | process | processes | processing | issuance | issuing | reinstatement | validation of | approval of | decided | approved | approve | reviewed and approved | issued | issue | issues | completed | complete | finalized | finalised | made | decision | assessed and decided | rendered
        verb provide | provided | provide | provides | providing
        verb release | released | release | releases | disbursed | disburse
        verb send | sent | send | sends | mailed out | issued to
        verb restore | restored | restore | back in service | back up | restoration | restore service
        verb return | returned | return | are returned
        verb call-back | called back | call back | returned calls | return calls | return a phone call | calls back | phone back | call you back | calls you back | ring you back | phone you back | rung back | callback | get a call back | gets a call back | receive a call back | receives a call back | are phoned back | is phoned back
        verb transfer | transferred | transfer | transfers | connected | put through
        verb connect | connected to an agent | connected to an adviser | put through to an agent
        verb quote | quoted | quote sent
        verb serve | served | serve | serves | seen | attended | greeted | helped | welcomed
        verb wait | wait | waits | waited | waiting | queue | queued | in the queue | on hold
        verb handle | handled | handle
        verb update | updated | update | updates | informed of progress | kept informed | given an update | receive an update | status report | status reports | progress report | progress reports
        verb notify | notified | notify | notifies | informed | warned | told | announced | given notice | inform
        verb review | reviewed | review | checked and updated | revised | refreshed | checked | verified
        verb train | trained | train | training
        verb abandon | abandoned | abandon | hang up | hung up | dropped | given up | give up | hangs up
        verb block | blocked | blocked by a busy signal | get a busy signal | busy
        verb reopen | reopened | reopen | re opened
        verb escalate | escalated | escalate
        verb resolve-first-contact | resolved at first contact | resolved on first contact | resolved at the first contact | resolved on the first contact | resolved in one contact | solved at first contact | solved on first contact | resolved at first point of contact | resolved in the first contact | on first contact | at first contact | on the first contact | at the first contact | in the first contact | on the first call | at first point of contact | at the first point of contact | in one contact | resolved during the first call | resolved on the first call
        verb self-serve | solved without an agent | solved by self service | resolved by self service | solved unaided
        verb correct | correct | accurate | error free | without errors | free of errors
        verb satisfied | satisfied | very satisfied | rate us | rate our service | rate the service | rated us | are happy with
        verb available | available | accessible | operational | online and working | is up | are up | up and running
        verb inactive | inactive | left inactive | without a post | posted on | without activity | silent | unused
        verb contact-again | raised again | contact us again | called again | contacted again | call again | come back
        verb start-late | start late | started late | after the booked slot | after the booked time | after the appointed time | after the agreed time | after the appointment time | after the scheduled time | behind schedule | after the agreed slot | after the appointed slot | after the scheduled slot | of the agreed slot | of the agreed time | of the appointment time | of the scheduled time | of the booked slot | of the booked time

        event receipt | receipt | receiving | received | receipt of the request | receipt of the message | it is received | arrival of the message | receipt of your request | receipt of the e-mail | date of receipt | receipt of a complete application | receipt of the application | receipt of the complaint | receiving a complete application | receiving the complaint | receiving your request | receiving the request | receipt of complete application | receipt of a request | receiving your complete application | reception
        event order | order | the order | placing the order | the order date | order date | ordering | order placement | purchase | the purchase | the order is placed | date of order | date of the order
        event queue-entry | the queue entry | queue entry | entering the queue | joining the queue | being queued
        event return-received | return received | the return is received | receiving the return | receipt of the return | the goods come back | receipt of the returned goods | return of the goods | receiving the returned item | receipt of the returned item
        event creation | creation | the ticket is created | ticket creation | case creation | being opened | opening | the case is opened
        event submission | submission | being submitted | submitting the request | submitting | the request date | request date
        event posting | posting | being posted | publication | the post | the mention
        event first-contact | first contact | the first contact | contact | initial contact
        event approval | approval | being approved
        event payment | payment | the payment | receiving payment | receipt of payment | receiving the payment
        event detection | detection | being detected | first known | being reported | the report | the first report
        event message | the customer's message | the customer's last message | the last message
        event transfer | the transfer | transfer
        event arrival | arrival | arriving
        event complaint | the complaint
        event request | the request | request
        event first-reply | the first reply | first reply | the first human reply | the first response
        event delivery | delivery | the delivery | delivery to the door
        event dispatch | dispatch | shipping
        event resolution | resolution | the resolution | closure
        event credit | the money is credited | credit to the account

        circumstance severe-weather | severe weather | bad weather | extreme weather | adverse weather | severe weather conditions | inclement weather | bad weather conditions | weather | heavy snow | storms
        circumstance public-holidays | public holidays | holidays | public holiday | bank holidays | statutory holidays | national holidays | official holidays | holiday
        circumstance weekends | weekends | weekend
        circumstance carrier-outage | carrier outages | carrier outage | telecom outages | network outages | network outage | telephone network outages | phone line outages
        circumstance power-cut | power cuts | power cut | power outages | power outage | power failures | power failure | blackouts
        circumstance system-outage | system outages | system outage | system failures | system failure | it outages | it outage | system downtime | outages | outage | technical failures
        circumstance planned-maintenance | planned maintenance | scheduled maintenance | maintenance | maintenance windows | announced maintenance | planned maintenance windows
        circumstance public-emergency | public emergencies | public emergency | emergencies | states of emergency | state of emergency
        circumstance natural-disaster | natural disasters | natural disaster | earthquakes | floods
        circumstance force-majeure | force majeure | acts of god | events of force majeure
        circumstance strike | strikes | strike | industrial action | labour disputes | postal strikes
        circumstance customer-wait | the customer asked to wait | customer asked to wait | the customer asks to wait | customer asks to wait | callers who asked to wait | at the customer's request | delay at the customer's request | customer requested delay
        circumstance waiting-for-customer | waiting for the customer | waiting on the customer | waiting for customer | waiting for the customer's reply | waiting for a customer reply | waiting for the customer to reply | the customer has to reply | awaiting the customer | awaiting customer reply | awaiting the customer's reply | waiting for the client | on hold pending the applicant | on hold pending the customer | pending the customer | pending customer | waiting for information from the customer | we wait for the customer | we are waiting for the customer | spent waiting for the customer
        circumstance waiting-for-third-party | waiting for a third party | waiting on a third party | waiting for a supplier | waiting for third parties | waiting for the supplier
        circumstance spam | spam | spam messages | junk mail | junk
        circumstance duplicates | duplicates | duplicate requests | duplicate | duplicate tickets | duplicated requests
        circumstance misdirected | misdirected contacts | wrong numbers | wrong number | misdirected calls | misdirected | misdials | wrong number calls
        circumstance test-contacts | test contacts | test calls | test tickets | tests
        circumstance abusive-contacts | abusive contacts | abusive calls | abusive messages | prank calls | nuisance calls
        circumstance out-of-stock | out-of-stock items | out of stock | out of stock items | items out of stock | stock shortages | backorders | back orders
        circumstance customs | customs clearance | customs delays | customs | customs delay
        circumstance remote-areas | remote areas | islands and remote areas | remote islands | remote regions
        circumstance incorrect-address | incorrect addresses | wrong address | wrong addresses | incorrect address
        circumstance incomplete-request | incomplete requests | incomplete applications | incomplete request | incomplete information | missing information
        circumstance fraud-review | fraud reviews | suspected fraud | fraud review | fraud checks
        circumstance peak-season | peak season | peak periods | peak season days | the peak season
        circumstance legal-cases | legal cases | cases in litigation | litigation | cases before a court
        circumstance closed-hours | closing hours | outside opening hours | outside business hours | outside working hours | out of hours | outside office hours
        circumstance safety-case | safety cases | safety case | safety faults | safety fault | safety recalls | safety recall
        circumstance anonymous | anonymous contacts | anonymous contact | anonymous | anonymous proposals
        circumstance workshop-test | workshop tests | workshop test | workshop reports | workshop report
        circumstance made-to-order | made-to-order items | made to order | made to measure | made-to-measure articles | custom-made items
        circumstance gift-card | gift cards | gift card
        circumstance legal-review | waiting for legal review | legal review | legal reviews | review by the legal desk
        circumstance card-refused | cards refused by the bank | card refused by the bank | refused cards | declined cards
        circumstance prototype | prototypes | prototype
        circumstance identity-check | identity checks by law | identity check by law | identity checks | identity check
        circumstance official-order | official orders | official order | police orders | police order | orders by an authority
        circumstance disputed-account | disputed accounts | disputed account | account under dispute | accounts under dispute

        topic billing | billing | bills | invoicing
        topic payments | payments | payment
        topic delivery | delivery | deliveries | shipping
        topic returns | returns | returning goods
        topic refunds | refunds
        topic technical | technical problems | technical issues | technical support | technical faults
        topic account | account access | accounts | login
        topic account-changes | account changes
        topic orders | orders | order status
        topic warranty | warranty | guarantees
        topic products | products | product details | product information
        topic booking | bookings | reservations | appointments
        topic privacy | privacy | personal data | data protection
        topic safety | product safety | safety
        topic prices | prices | pricing

        metric speed_to_answer | speed to answer | asa | speed of answer | answer speed | time to answer | call waiting time | call wait time | answering time | answer time | call answer time | phone waiting time
        metric service_level | service level | telephone service level
        metric answer_rate | answer rate | call answer rate | answered call rate | answering rate
        metric abandonment_rate | abandonment rate | call abandonment rate | abandon rate | abandoned call rate | call abandonment | rate of abandoned calls | abandoned rate
        metric blocked_call_rate | blocked call rate | call blockage rate | call blocking rate | busy rate | blocked calls | busy signal rate | call blockage
        metric transfer_time | transfer time | call transfer time
        metric callback_time | callback time | call back time | call return time
        metric handle_time | handle time | handling time | aht | call handling time | call duration | talk time
        metric chat_response_time | chat response time | chat reply time | live chat response time | chat waiting time
        metric acknowledgement_time | acknowledgement time | acknowledgment time | time to acknowledge
        metric first_response_time | first response time | response time | first reply time | reply time | time to first response | time to first reply | frt | initial response time | e-mail response time | time to respond
        metric next_response_time | next response time | next reply time | follow up response time | subsequent response time
        metric update_interval | update interval | interval between updates | time between updates | gap between updates
        metric first_resolution_time | first resolution time | resolution time | time to resolution | time to resolve | solution time | request fulfillment duration | request fulfilment duration
        metric full_resolution_time | full resolution time | final resolution time | total resolution time
        metric requester_wait_time | requester wait time | customer wait time | total customer waiting time
        metric social_response_time | social response time | social media response time | social reply time | social media reply time
        metric social_answer_share | social answer share | share of social messages answered | social answer rate | social media answer rate | social response rate
        metric community_answer_time | community answer time | community response time | forum response time
        metric faq_age | FAQ age | age of FAQ articles | article age | content age | time since last review
        metric self_service_rate | self-service rate | self service share | deflection rate | containment rate | self service resolution rate
        metric availability | availability | uptime | website availability | service availability | system availability | site availability | portal availability
        metric quote_time | quote time | quotation time | time to quote
        metric queue_wait_time | queue waiting time | queue time | queue wait time | waiting time | wait time | time in queue | counter waiting time | queueing time
        metric processing_time | processing time | turnaround time | turnaround | time to process
        metric appointment_lateness | appointment lateness | lateness | delay of appointments
        metric delivery_time | delivery time | shipping time | time to deliver | lead time
        metric on_time_delivery | on-time delivery rate | on time delivery | on time rate | delivery punctuality | on time deliveries
        metric refund_time | refund time | time to refund | refund processing time
        metric payment_time | payment time | time to pay | claim payment time
        metric restoration_time | restoration time | time to restore service | mttr | time to restore | recovery time
        metric notice_lead_time | notice lead time | notice period | advance notice
        metric complaint_acknowledgement_time | complaint acknowledgement time | complaint acknowledgment time
        metric complaint_resolution_time | complaint resolution time | complaint handling time | time to resolve complaints
        metric complaint_rate | complaint rate | rate of complaints | complaints rate | complaint ratio
        metric first_contact_resolution | first contact resolution | first contact resolution rate | fcr | first call resolution | first call resolution rate | fcr rate
        metric reopen_rate | reopen rate | reopening rate | rate of reopened tickets | reopened rate
        metric repeat_contact_rate | repeat contact rate | repeat contacts | repeat call rate | recontact rate
        metric escalation_rate | escalation rate | rate of escalations
        metric csat | customer satisfaction | csat | customer satisfaction score | csat score | satisfaction score | customer satisfaction rate | satisfaction rate | satisfaction | customer satisfaction rating | customer satisfaction csat
        metric nps | net promoter score | nps | net promoter score nps | nps score
        metric ces | customer effort score | ces | customer effort score ces | effort score
        metric survey_response_rate | survey response rate | response rate | survey completion rate
        metric accuracy_rate | accuracy rate | accuracy | quality score | answer accuracy | accuracy of answers
        metric account_inactivity_days | account inactivity | days of inactivity | account inactivity days | inactivity
        metric training_frequency | training frequency | number of training sessions
        metric revision_acknowledgement | revision acknowledgement rate | revision acknowledgement | acknowledgement rate | acknowledgment rate | revision acknowledgment
        """;
}
