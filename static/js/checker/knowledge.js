// biome-ignore-all format: generated
// Written by `manage.py write_knowledge` from core/checker/knowledge: change it there, never here.

/** @import { Knowledge } from "./logic.js" */

/** @type {Knowledge} */
export const knowledge = {
 "version": "2026.11.3",
 "date": "2026-11-22",
 "hash": "390249b021d00f5a",
 "levels": [
  "emergency",
  "urgent_today",
  "see_clinician_soon",
  "routine",
  "self_care"
 ],
 "subjects": [
  {
   "id": "place",
   "title": {
    "me": "Where is it, and who are you?",
    "child": "Where is it, and who are they?",
    "adult": "Where is it, and who are they?"
   }
  },
  {
   "id": "onset",
   "title": {
    "me": "When does it come?",
    "child": "When does it come?",
    "adult": "When does it come?"
   }
  },
  {
   "id": "often",
   "title": {
    "me": "How often, and how long?",
    "child": "How often, and how long?",
    "adult": "How often, and how long?"
   }
  },
  {
   "id": "feel",
   "title": {
    "me": "How does it feel?",
    "child": "How does it feel to them?",
    "adult": "How does it feel to them?"
   },
   "lead": {
    "me": "Tick what is true of the cramps or of the time between them.",
    "child": "Tick what is true of the cramps or of the time between them. Ask them if you can.",
    "adult": "Tick what is true of the cramps or of the time between them. Ask them if you can."
   }
  },
  {
   "id": "events",
   "title": {
    "me": "What happened lately?",
    "child": "What happened lately?",
    "adult": "What happened lately?"
   }
  },
  {
   "id": "leg_signs",
   "title": {
    "me": "Look at the legs, feet and arms",
    "child": "Look at their legs, feet and arms",
    "adult": "Look at their legs, feet and arms"
   },
   "lead": {
    "me": "Look at both sides in good light, and touch them.",
    "child": "Look at both sides in good light, and touch them.",
    "adult": "Look at both sides in good light, and touch them."
   }
  },
  {
   "id": "skin_signs",
   "title": {
    "me": "Wounds and veins",
    "child": "Wounds and veins",
    "adult": "Wounds and veins"
   }
  },
  {
   "id": "nerves",
   "title": {
    "me": "Strength, feeling and spasms",
    "child": "Strength, feeling and spasms",
    "adult": "Strength, feeling and spasms"
   }
  },
  {
   "id": "fits",
   "title": {
    "me": "Jerks, fright and fits",
    "child": "Jerks, fright and fits",
    "adult": "Jerks, fright and fits"
   }
  },
  {
   "id": "illness",
   "title": {
    "me": "How are you otherwise?",
    "child": "How are they otherwise?",
    "adult": "How are they otherwise?"
   }
  },
  {
   "id": "health",
   "title": {
    "me": "Illnesses",
    "child": "Their illnesses",
    "adult": "Their illnesses"
   },
   "lead": {
    "me": "Past or present. Some of them make a sign more serious.",
    "child": "Past or present. Some of them make a sign more serious.",
    "adult": "Past or present. Some of them make a sign more serious."
   }
  },
  {
   "id": "health_more",
   "title": {
    "me": "More about your health",
    "child": "More about their health",
    "adult": "More about their health"
   }
  },
  {
   "id": "medicines",
   "title": {
    "me": "Medicines",
    "child": "Their medicines",
    "adult": "Their medicines"
   },
   "lead": {
    "me": "Have the packets at hand if you can. Never stop a medicine because of a question here.",
    "child": "Have the packets at hand if you can. Never stop a medicine because of a question here.",
    "adult": "Have the packets at hand if you can. Never stop a medicine because of a question here."
   }
  },
  {
   "id": "medicines_more",
   "title": {
    "me": "More about medicines",
    "child": "More about their medicines",
    "adult": "More about their medicines"
   }
  },
  {
   "id": "habits",
   "title": {
    "me": "Daily life",
    "child": "Their daily life",
    "adult": "Their daily life"
   }
  },
  {
   "id": "child",
   "title": {
    "me": "About growing up",
    "child": "About the child",
    "adult": "About the child"
   }
  }
 ],
 "findings": [
  {
   "id": "checking_for",
   "flag": "-",
   "kind": "person",
   "type": "single",
   "options": {
    "me": "Me",
    "child": "My child",
    "adult": "Another adult"
   },
   "safe": "me",
   "tick": "yes",
   "question": {
    "me": "Who is this for?",
    "child": "Who is this for?",
    "adult": "Who is this for?"
   },
   "why": "The questions are put in the right words."
  },
  {
   "id": "age_band",
   "flag": "-",
   "kind": "person",
   "type": "single",
   "options": {
    "under_3_months": "Under 3 months",
    "3_11_months": "3–11 months",
    "1_2": "1–2 years",
    "3_7": "3–7 years",
    "8_15": "8–15 years",
    "16_17": "16–17 years",
    "18_64": "18–64 years",
    "65_plus": "65 or over"
   },
   "safe": "18_64",
   "tick": "yes",
   "question": {
    "me": "How old are you?",
    "child": "How old are they?",
    "adult": "How old are they?"
   },
   "why": "Some signs mean more in a baby, a child or an older person."
  },
  {
   "id": "pregnant_now",
   "flag": "U",
   "kind": "person",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Are you pregnant?",
    "child": "Are they pregnant?",
    "adult": "Are they pregnant?"
   },
   "again": {
    "me": "Is there any chance that you are pregnant, even an early one?",
    "child": "Is there any chance that they are pregnant, even an early one?",
    "adult": "Is there any chance that they are pregnant, even an early one?"
   },
   "chip": "Pregnant",
   "why": "Clots and fits in pregnancy need help sooner."
  },
  {
   "id": "gave_birth_last_6_weeks",
   "flag": "U",
   "kind": "person",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Have you had a baby in the last 6 weeks?",
    "child": "Have they had a baby in the last 6 weeks?",
    "adult": "Have they had a baby in the last 6 weeks?"
   },
   "again": {
    "me": "Counting from today, was there a birth less than 6 weeks ago?",
    "child": "Counting from today, was there a birth less than 6 weeks ago?",
    "adult": "Counting from today, was there a birth less than 6 weeks ago?"
   },
   "chip": "Had a baby in the last 6 weeks",
   "why": "The risk of a clot stays raised for about 6 weeks after birth."
  },
  {
   "id": "in_heat",
   "flag": "-",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "question": {
    "me": "Did it begin when you were hot, or working or playing in the heat?",
    "child": "Did it begin when they were hot, or working or playing in the heat?",
    "adult": "Did it begin when they were hot, or working or playing in the heat?"
   },
   "chip": "It began in the heat",
   "why": "Heat can make cramps part of something that needs help."
  },
  {
   "id": "awake_and_talking",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "yes",
   "tick": "no",
   "page": 1,
   "row": {
    "me": "You were not awake, or could not talk, for some of the time",
    "child": "They were not awake, or could not answer as usual, for some of the time",
    "adult": "They were not awake, or could not answer as usual, for some of the time"
   },
   "question": {
    "me": "Were you awake and able to talk the whole time?",
    "child": "Were they awake and answering as usual the whole time?",
    "adult": "Were they awake and answering as usual the whole time?"
   },
   "again": {
    "me": "Do you remember all of it, and could you have spoken to someone right through?",
    "child": "Could they look at you and answer you, in their usual way, right through?",
    "adult": "Could they look at you and answer you, in their usual way, right through?"
   },
   "why": "An ordinary cramp hurts, but it never takes a person’s awareness away."
  },
  {
   "id": "fit_like_movements",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Your whole body went stiff, or jerked again and again in rhythm (not one jerk on falling asleep)",
    "child": "Their whole body went stiff, or jerked again and again in rhythm (not one jerk on falling asleep)",
    "adult": "Their whole body went stiff, or jerked again and again in rhythm (not one jerk on falling asleep)"
   },
   "question": {
    "me": "Did your whole body go stiff, or jerk again and again in rhythm?",
    "child": "Did their whole body go stiff, or jerk again and again in rhythm?",
    "adult": "Did their whole body go stiff, or jerk again and again in rhythm?"
   },
   "again": {
    "me": "Did arms or legs keep jerking in a beat that you could not stop?",
    "child": "Did arms or legs keep jerking in a beat that holding them did not stop?",
    "adult": "Did arms or legs keep jerking in a beat that holding them did not stop?"
   },
   "why": "That can be a fit (seizure), which is a different thing from a muscle cramp."
  },
  {
   "id": "baby_jerk_clusters",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "under_3_months",
     "3_11_months",
     "1_2"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Sets of sudden jerks, head drops or arm flings, one after another",
    "child": "Sets of sudden jerks, head drops or arm flings, one after another",
    "adult": "Sets of sudden jerks, head drops or arm flings, one after another"
   },
   "question": {
    "me": "Were there sets of sudden jerks, head drops or arm flings, one after another?",
    "child": "Were there sets of sudden jerks, head drops or arm flings, one after another?",
    "adult": "Were there sets of sudden jerks, head drops or arm flings, one after another?"
   },
   "again": {
    "me": "Do the head or arms drop or fling out several times in a row, often after waking?",
    "child": "Do the head or arms drop or fling out several times in a row, often after waking?",
    "adult": "Do the head or arms drop or fling out several times in a row, often after waking?"
   },
   "why": "In a baby these can look mild, and still need a doctor the same day."
  },
  {
   "id": "young_child_fever",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "under_3_months",
     "3_11_months",
     "1_2"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Feels hot, or has a temperature of 38 °C or more",
    "child": "Feels hot, or has a temperature of 38 °C or more",
    "adult": "Feels hot, or has a temperature of 38 °C or more"
   },
   "question": {
    "me": "Does the child feel hot, or have a temperature of 38 °C or more?",
    "child": "Does the child feel hot, or have a temperature of 38 °C or more?",
    "adult": "Does the child feel hot, or have a temperature of 38 °C or more?"
   },
   "again": {
    "me": "Is the chest or back hotter than usual to touch, or did a thermometer show 38 °C or more?",
    "child": "Is the chest or back hotter than usual to touch, or did a thermometer show 38 °C or more?",
    "adult": "Is the chest or back hotter than usual to touch, or did a thermometer show 38 °C or more?"
   },
   "why": "At this age a fever can be the only sign of a serious infection."
  },
  {
   "id": "breathing_or_swallowing_trouble",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Hard to breathe or swallow, or noisy breathing",
    "child": "Hard to breathe or swallow, or noisy breathing",
    "adult": "Hard to breathe or swallow, or noisy breathing"
   },
   "question": {
    "me": "Is it hard for you to breathe or swallow, or is your breathing noisy?",
    "child": "Is it hard for them to breathe or swallow, or is their breathing noisy?",
    "adult": "Is it hard for them to breathe or swallow, or is their breathing noisy?"
   },
   "again": {
    "me": "Is it too hard to say a whole sentence in one breath, or to swallow your spit?",
    "child": "Is it too hard for them to say or cry as usual in one breath, or to swallow their spit?",
    "adult": "Is it too hard for them to say or cry as usual in one breath, or to swallow their spit?"
   },
   "why": "It is never part of an ordinary cramp of an arm or a leg."
  },
  {
   "id": "chest_pain_or_coughing_blood",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Chest pain or tightness, or coughing up blood",
    "child": "Chest pain or tightness, or coughing up blood",
    "adult": "Chest pain or tightness, or coughing up blood"
   },
   "question": {
    "me": "Do you have chest pain or tightness, or are you coughing up blood?",
    "child": "Do they have chest pain or tightness, or are they coughing up blood?",
    "adult": "Do they have chest pain or tightness, or are they coughing up blood?"
   },
   "again": {
    "me": "Is there any pressure, squeezing or pain in the chest, or blood when you cough?",
    "child": "Is there any pressure, squeezing or pain in the chest, or blood when they cough?",
    "adult": "Is there any pressure, squeezing or pain in the chest, or blood when they cough?"
   },
   "why": "It can be the heart, or a clot that has moved from the leg to the lung."
  },
  {
   "id": "stroke_signs",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 1,
   "row": {
    "me": "Face dropped on one side, one arm or leg suddenly weak, or slurred speech, even if it has gone",
    "child": "Face dropped on one side, one arm or leg suddenly weak, or slurred speech, even if it has gone",
    "adult": "Face dropped on one side, one arm or leg suddenly weak, or slurred speech, even if it has gone"
   },
   "question": {
    "me": "Has your face dropped on one side, one arm or leg gone weak suddenly, or your speech slurred?",
    "child": "Has their face dropped on one side, one arm or leg gone weak suddenly, or their speech slurred?",
    "adult": "Has their face dropped on one side, one arm or leg gone weak suddenly, or their speech slurred?"
   },
   "again": {
    "me": "Does one side of your face droop, does one arm or leg drift down or feel weak, or is your speech unclear?",
    "child": "Does one side of their face droop, does one arm or leg drift down or feel weak, or is their speech unclear?",
    "adult": "Does one side of their face droop, does one arm or leg drift down or feel weak, or is their speech unclear?"
   },
   "why": "These are signs of a stroke. They count even when they have gone away."
  },
  {
   "id": "confused_or_drowsy",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 2,
   "row": {
    "me": "Muddled, or much harder to wake than usual (not just tired)",
    "child": "Muddled, or much harder to wake than usual (not just tired)",
    "adult": "Muddled, or much harder to wake than usual (not just tired)"
   },
   "question": {
    "me": "Are you muddled, or much harder to wake than usual (not just tired)?",
    "child": "Are they muddled, or much harder to wake than usual (not just tired)?",
    "adult": "Are they muddled, or much harder to wake than usual (not just tired)?"
   },
   "again": {
    "me": "Do you not know where you are or what day it is, or can you not stay awake?",
    "child": "Are they not reacting as usual, or not staying awake once woken?",
    "adult": "Are they not reacting as usual, or not staying awake once woken?"
   },
   "why": "It means that the brain is affected, which an ordinary cramp never does."
  },
  {
   "id": "faint_or_palpitations",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 2,
   "row": {
    "me": "Fainted today, or heart racing or uneven and not settling after 10 minutes’ rest",
    "child": "Fainted today, or heart racing or uneven and not settling after 10 minutes’ rest",
    "adult": "Fainted today, or heart racing or uneven and not settling after 10 minutes’ rest"
   },
   "question": {
    "me": "Have you fainted today, or is your heart racing or uneven and not settling after 10 minutes’ rest?",
    "child": "Have they fainted today, or is their heart racing or uneven and not settling after 10 minutes’ rest?",
    "adult": "Have they fainted today, or is their heart racing or uneven and not settling after 10 minutes’ rest?"
   },
   "again": {
    "me": "Did you pass out today, or is your heart still thumping or missing beats while you sit still?",
    "child": "Did they pass out today, or is their heart still thumping or missing beats while they sit still?",
    "adult": "Did they pass out today, or is their heart still thumping or missing beats while they sit still?"
   },
   "why": "Salts that are out of balance, a clot or the heat can do this, and cramps as well."
  },
  {
   "id": "limb_pale_blue_cold",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 2,
   "row": {
    "me": "The arm or leg is pale, blue, grey or much colder than the other one",
    "child": "The arm or leg is pale, blue, grey or much colder than the other one",
    "adult": "The arm or leg is pale, blue, grey or much colder than the other one"
   },
   "question": {
    "me": "Is the arm or leg pale, blue, grey or much colder than the other one?",
    "child": "Is the arm or leg pale, blue, grey or much colder than the other one?",
    "adult": "Is the arm or leg pale, blue, grey or much colder than the other one?"
   },
   "again": {
    "me": "Touch both sides with the back of a hand. Is one much colder, or the palm or sole a strange colour?",
    "child": "Touch both sides with the back of a hand. Is one much colder, or the palm or sole a strange colour?",
    "adult": "Touch both sides with the back of a hand. Is one much colder, or the palm or sole a strange colour?"
   },
   "why": "Blood may not be reaching the limb."
  },
  {
   "id": "limb_numb_or_wont_move",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 2,
   "row": {
    "me": "The cramp has let go, and the limb is still numb or you cannot move it",
    "child": "The cramp has let go, and the limb is still numb or they cannot move it",
    "adult": "The cramp has let go, and the limb is still numb or they cannot move it"
   },
   "question": {
    "me": "Once the cramp lets go, is the limb still numb, or can you not move it?",
    "child": "Once the cramp lets go, is the limb still numb, or can they not move it?",
    "adult": "Once the cramp lets go, is the limb still numb, or can they not move it?"
   },
   "again": {
    "me": "Is a light touch not felt there, or can the toes or fingers not be moved?",
    "child": "Is a light touch not felt there, or can the toes or fingers not be moved?",
    "adult": "Is a light touch not felt there, or can the toes or fingers not be moved?"
   },
   "why": "A cramp lets go and leaves soreness, not numbness."
  },
  {
   "id": "sudden_severe_start",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 2,
   "row": {
    "me": "Very bad pain began suddenly, and is still there after 10 minutes’ rest, not coming and going",
    "child": "Very bad pain began suddenly, and is still there after 10 minutes’ rest, not coming and going",
    "adult": "Very bad pain began suddenly, and is still there after 10 minutes’ rest, not coming and going"
   },
   "question": {
    "me": "Did very bad pain start suddenly, and is it still there after 10 minutes’ rest, not coming and going?",
    "child": "Did very bad pain start suddenly, and is it still there after 10 minutes’ rest, not coming and going?",
    "adult": "Did very bad pain start suddenly, and is it still there after 10 minutes’ rest, not coming and going?"
   },
   "again": {
    "me": "Has the worst of the pain stayed for more than 10 minutes without letting go?",
    "child": "Has the worst of the pain stayed for more than 10 minutes without letting go?",
    "adult": "Has the worst of the pain stayed for more than 10 minutes without letting go?"
   },
   "why": "An ordinary cramp lets go within about 10 minutes."
  },
  {
   "id": "heat_illness_signs",
   "flag": "E",
   "kind": "current",
   "type": "multi",
   "options": {
    "dizzy_sick_weak": "Dizzy, sick or very weak",
    "still_unwell_30_min": "Still unwell after 30 minutes of cooling down"
   },
   "ask_if": {
    "not": {
     "finding": "in_heat",
     "operator": "is",
     "value": "no"
    }
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "page": 2,
   "row": {
    "me": "After the heat: dizzy, sick or very weak, or still unwell after 30 minutes of cooling down",
    "child": "After the heat: dizzy, sick or very weak, or still unwell after 30 minutes of cooling down",
    "adult": "After the heat: dizzy, sick or very weak, or still unwell after 30 minutes of cooling down"
   },
   "question": {
    "me": "After the heat, which of these fit?",
    "child": "After the heat, which of these fit?",
    "adult": "After the heat, which of these fit?"
   },
   "again": {
    "me": "Since the heat: which of these fit, even a little?",
    "child": "Since the heat: which of these fit, even a little?",
    "adult": "Since the heat: which of these fit, even a little?"
   },
   "why": "Heat exhaustion can turn into heatstroke."
  },
  {
   "id": "weakness_spreading",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "Weakness or numbness spreading up the legs or arms over hours or days",
    "child": "Weakness or numbness spreading up the legs or arms over hours or days",
    "adult": "Weakness or numbness spreading up the legs or arms over hours or days"
   },
   "question": {
    "me": "Is weakness or numbness spreading up your legs or arms over hours or days?",
    "child": "Is weakness or numbness spreading up their legs or arms over hours or days?",
    "adult": "Is weakness or numbness spreading up their legs or arms over hours or days?"
   },
   "again": {
    "me": "Is it higher up today than yesterday, or are stairs or standing up getting harder each day?",
    "child": "Is it higher up today than yesterday, or are stairs or standing up getting harder each day?",
    "adult": "Is it higher up today than yesterday, or are stairs or standing up getting harder each day?"
   },
   "why": "Some illnesses of the nerves spread, and can reach the muscles of breathing."
  },
  {
   "id": "saddle_or_bladder_bowel_change",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "Numb around the bottom or between the legs, or a new change in controlling wee or poo",
    "child": "Numb around the bottom or between the legs, or a new change in controlling wee or poo",
    "adult": "Numb around the bottom or between the legs, or a new change in controlling wee or poo"
   },
   "question": {
    "me": "Is there numbness around your bottom or between your legs, or a new change in controlling wee or poo?",
    "child": "Is there numbness around their bottom or between their legs, or a new change in controlling wee or poo?",
    "adult": "Is there numbness around their bottom or between their legs, or a new change in controlling wee or poo?"
   },
   "again": {
    "me": "Does wiping feel different or numb, or can you not start, feel or hold wee or poo as before?",
    "child": "Does wiping feel different or numb, or can they not start, feel or hold wee or poo as before?",
    "adult": "Does wiping feel different or numb, or can they not start, feel or hold wee or poo as before?"
   },
   "why": "Nerves at the base of the spine may be pressed, and that cannot wait."
  },
  {
   "id": "child_limp_or_wont_walk",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "1_2",
     "3_7",
     "8_15"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "Limping, or will not stand or walk on a leg",
    "child": "Limping, or will not stand or walk on a leg",
    "adult": "Limping, or will not stand or walk on a leg"
   },
   "question": {
    "me": "Is the child limping, or not putting weight on a leg?",
    "child": "Is the child limping, or not putting weight on a leg?",
    "adult": "Is the child limping, or not putting weight on a leg?"
   },
   "again": {
    "me": "Does the child walk differently from yesterday, or ask to be carried more?",
    "child": "Does the child walk differently from yesterday, or ask to be carried more?",
    "adult": "Does the child walk differently from yesterday, or ask to be carried more?"
   },
   "why": "Infections of joints and bones and hip problems can hide as leg pain."
  },
  {
   "id": "eyes_neck_twisting",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "Eyes stuck looking up, or neck, jaw or tongue pulling to one side",
    "child": "Eyes stuck looking up, or neck, jaw or tongue pulling to one side",
    "adult": "Eyes stuck looking up, or neck, jaw or tongue pulling to one side"
   },
   "question": {
    "me": "Are your eyes stuck looking up, or is your neck, jaw or tongue pulling to one side?",
    "child": "Are their eyes stuck looking up, or is their neck, jaw or tongue pulling to one side?",
    "adult": "Are their eyes stuck looking up, or is their neck, jaw or tongue pulling to one side?"
   },
   "again": {
    "me": "Does a part of the face or neck twist by itself, with the eyes or head pulled one way?",
    "child": "Does a part of the face or neck twist by itself, with the eyes or head pulled one way?",
    "adult": "Does a part of the face or neck twist by itself, with the eyes or head pulled one way?"
   },
   "why": "Some medicines for sickness or mental health can cause it, and it can be treated."
  },
  {
   "id": "jaw_stiff",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "A stiff jaw, or hard to open the mouth",
    "child": "A stiff jaw, or hard to open the mouth",
    "adult": "A stiff jaw, or hard to open the mouth"
   },
   "question": {
    "me": "Is your jaw stiff, or is it hard to open your mouth?",
    "child": "Is their jaw stiff, or is it hard to open their mouth?",
    "adult": "Is their jaw stiff, or is it hard to open their mouth?"
   },
   "again": {
    "me": "Is there too little room for two fingers, one above the other, between the front teeth?",
    "child": "Is there too little room for two fingers, one above the other, between the front teeth?",
    "adult": "Is there too little room for two fingers, one above the other, between the front teeth?"
   },
   "why": "A stiff jaw with spasms can be tetanus (lockjaw), even from a small forgotten wound."
  },
  {
   "id": "dark_urine",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "Wee that is dark like tea or cola, or red-brown",
    "child": "Wee that is dark like tea or cola, or red-brown",
    "adult": "Wee that is dark like tea or cola, or red-brown"
   },
   "question": {
    "me": "Is your wee dark like tea or cola, or red-brown?",
    "child": "Is their wee dark like tea or cola, or red-brown?",
    "adult": "Is their wee dark like tea or cola, or red-brown?"
   },
   "again": {
    "me": "Look in the toilet or a clear cup next time. Is it brown or red, not just deep yellow?",
    "child": "Look in the toilet or a clear cup next time. Is it brown or red, not just deep yellow?",
    "adult": "Look in the toilet or a clear cup next time. Is it brown or red, not just deep yellow?"
   },
   "why": "It can come from broken-down muscle, which can harm the kidneys."
  },
  {
   "id": "severe_headache_vision",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "any": [
     {
      "finding": "pregnant_now",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "gave_birth_last_6_weeks",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "safe": "no",
   "tick": "yes",
   "page": 3,
   "row": {
    "me": "A very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands",
    "child": "A very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands",
    "adult": "A very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands"
   },
   "question": {
    "me": "Is there a very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands?",
    "child": "Is there a very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands?",
    "adult": "Is there a very bad headache, blurred or flashing sight, pain under the ribs, or sudden swelling of face or hands?"
   },
   "again": {
    "me": "Is the sight blurred, is the headache the worst for a long time, or are rings or shoes suddenly tight?",
    "child": "Is the sight blurred, is the headache the worst for a long time, or are rings or shoes suddenly tight?",
    "adult": "Is the sight blurred, is the headache the worst for a long time, or are rings or shoes suddenly tight?"
   },
   "why": "In and after pregnancy these can be signs of pre-eclampsia."
  },
  {
   "id": "serious_infection_signs",
   "flag": "E",
   "kind": "current",
   "type": "multi",
   "options": {
    "rash": "A rash that does not fade under a glass",
    "stiff_neck_light": "A stiff neck, or hates bright light",
    "cold_hands_feet_fever": "Cold hands or feet with a fever",
    "odd_skin_colour": "Blotchy, pale, blue or grey skin or lips",
    "floppy": "Floppy, or will not wake properly",
    "bad_leg_pain_fever": "Bad leg pain with a fever"
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "page": 3,
   "row": {
    "me": "Any one of these: a rash that does not fade under a glass; a stiff neck or hates bright light; cold hands or feet with a fever; blotchy, pale, blue or grey skin or lips; floppy or will not wake; bad leg pain with a fever",
    "child": "Any one of these: a rash that does not fade under a glass; a stiff neck or hates bright light; cold hands or feet with a fever; blotchy, pale, blue or grey skin or lips; floppy or will not wake; bad leg pain with a fever",
    "adult": "Any one of these: a rash that does not fade under a glass; a stiff neck or hates bright light; cold hands or feet with a fever; blotchy, pale, blue or grey skin or lips; floppy or will not wake; bad leg pain with a fever"
   },
   "question": {
    "me": "Which of these fit?",
    "child": "Which of these fit?",
    "adult": "Which of these fit?"
   },
   "again": {
    "me": "Look once more, in good light: which of these fit?",
    "child": "Look once more, in good light: which of these fit?",
    "adult": "Look once more, in good light: which of these fit?"
   },
   "why": "Serious infections can begin with leg pain and cold hands, hours before a rash."
  },
  {
   "id": "recent_injury_or_cast",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "events",
   "question": {
    "me": "In the last few days, was there an injury, a plaster cast or a tight bandage on that limb?",
    "child": "In the last few days, was there an injury, a plaster cast or a tight bandage on that limb?",
    "adult": "In the last few days, was there an injury, a plaster cast or a tight bandage on that limb?"
   },
   "again": {
    "me": "A fall, a kick, a sprain, or a cast, bandage or splint on that arm or leg since last week?",
    "child": "A fall, a kick, a sprain, or a cast, bandage or splint on that arm or leg since last week?",
    "adult": "A fall, a kick, a sprain, or a cast, bandage or splint on that arm or leg since last week?"
   },
   "why": "Pressure can build up inside a hurt or tightly wrapped limb."
  },
  {
   "id": "hard_new_exercise",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "events",
   "question": {
    "me": "In the last week, did you do very hard or new exercise, lie trapped or on a hard floor for hours, or have a fit?",
    "child": "In the last week, did they do very hard or new exercise, lie trapped or on a hard floor for hours, or have a fit?",
    "adult": "In the last week, did they do very hard or new exercise, lie trapped or on a hard floor for hours, or have a fit?"
   },
   "again": {
    "me": "This week: more effort than your muscles are used to, hours lying in one position on something hard, or a fit?",
    "child": "This week: more effort than their muscles are used to, hours lying in one position on something hard, or a fit?",
    "adult": "This week: more effort than their muscles are used to, hours lying in one position on something hard, or a fit?"
   },
   "why": "Any of these can break down muscle."
  },
  {
   "id": "dirty_wound",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "events",
   "question": {
    "me": "In the last month, was there a cut, bite or burn with soil, manure or rust in it?",
    "child": "In the last month, was there a cut, bite or burn with soil, manure or rust in it?",
    "adult": "In the last month, was there a cut, bite or burn with soil, manure or rust in it?"
   },
   "again": {
    "me": "Even a small one: was the skin broken in the last month by something dirty, by an animal, or by a burn?",
    "child": "Even a small one: was the skin broken in the last month by something dirty, by an animal, or by a burn?",
    "adult": "Even a small one: was the skin broken in the last month by something dirty, by an animal, or by a burn?"
   },
   "why": "Tetanus comes from such wounds, sometimes weeks later."
  },
  {
   "id": "toxin_or_drug_exposure",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "events",
   "question": {
    "me": "Could you have been poisoned, bitten by a spider or snake, or taken street drugs or too much medicine? (An upset stomach after a meal does not count.)",
    "child": "Could they have been poisoned, bitten by a spider or snake, or taken street drugs or too much medicine? (An upset stomach after a meal does not count.)",
    "adult": "Could they have been poisoned, bitten by a spider or snake, or taken street drugs or too much medicine? (An upset stomach after a meal does not count.)"
   },
   "again": {
    "me": "Anything swallowed, breathed in, injected or bitten in the last days that could be poisonous, or too much of a tablet?",
    "child": "Anything swallowed, breathed in, injected or bitten in the last days that could be poisonous, or too much of a tablet?",
    "adult": "Anything swallowed, breathed in, injected or bitten in the last days that could be poisonous, or too much of a tablet?"
   },
   "why": "Several poisons cause spasms."
  },
  {
   "id": "alcohol_stopped_recently",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "events",
   "question": {
    "me": "Do you drink heavily most days, and have you stopped or cut down a lot in the last week?",
    "child": "Do they drink heavily most days, and have they stopped or cut down a lot in the last week?",
    "adult": "Do they drink heavily most days, and have they stopped or cut down a lot in the last week?"
   },
   "again": {
    "me": "After weeks of drinking a lot, is it now much less than usual?",
    "child": "After weeks of drinking a lot, is it now much less than usual?",
    "adult": "After weeks of drinking a lot, is it now much less than usual?"
   },
   "why": "Stopping suddenly can cause fits."
  },
  {
   "id": "recent_surgery_bedrest_travel",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "events",
   "question": {
    "me": "In the last 3 months, was there an operation, 3 days or more in bed, or a journey of over 4 hours sitting still?",
    "child": "In the last 3 months, was there an operation, 3 days or more in bed, or a journey of over 4 hours sitting still?",
    "adult": "In the last 3 months, was there an operation, 3 days or more in bed, or a journey of over 4 hours sitting still?"
   },
   "again": {
    "me": "Since 3 months ago: an operation, mostly in bed for 3 days, or over 4 hours in a plane, bus or car in one go?",
    "child": "Since 3 months ago: an operation, mostly in bed for 3 days, or over 4 hours in a plane, bus or car in one go?",
    "adult": "Since 3 months ago: an operation, mostly in bed for 3 days, or over 4 hours in a plane, bus or car in one go?"
   },
   "why": "Each makes a blood clot more likely."
  },
  {
   "id": "sedative_stopped",
   "flag": "U",
   "kind": "exposure",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "events",
   "question": {
    "me": "In the last 2 weeks, did you stop or cut down baclofen, a sleeping or calming tablet (such as diazepam) or heavy drinking, and did cramps, twitching or shaking begin after it?",
    "child": "In the last 2 weeks, did they stop or cut down baclofen, a sleeping or calming tablet (such as diazepam) or heavy drinking, and did cramps, twitching or shaking begin after it?",
    "adult": "In the last 2 weeks, did they stop or cut down baclofen, a sleeping or calming tablet (such as diazepam) or heavy drinking, and did cramps, twitching or shaking begin after it?"
   },
   "again": {
    "me": "Did shaking, twitching or cramps begin within days after less of a tablet for nerves, sleep or stiff muscles, or after less alcohol?",
    "child": "Did shaking, twitching or cramps begin within days after less of a tablet for nerves, sleep or stiff muscles, or after less alcohol?",
    "adult": "Did shaking, twitching or cramps begin within days after less of a tablet for nerves, sleep or stiff muscles, or after less alcohol?"
   },
   "why": "Stopping these suddenly can cause fits."
  },
  {
   "id": "sudden_pop",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "events",
   "question": {
    "me": "Did it begin in the middle of a movement, with a sudden pop, snap or sharp pain?",
    "child": "Did it begin in the middle of a movement, with a sudden pop, snap or sharp pain?",
    "adult": "Did it begin in the middle of a movement, with a sudden pop, snap or sharp pain?"
   },
   "why": "A torn muscle begins like that."
  },
  {
   "id": "fit_danger_signs",
   "flag": "E",
   "kind": "current",
   "type": "multi",
   "options": {
    "first_ever": "It was the first one ever",
    "over_5_minutes": "It lasted more than 5 minutes",
    "repeated_or_slow_to_wake": "More than one, or slow to wake up properly",
    "hurt_or_in_water": "Hurt by it, or it happened in water",
    "blue_or_hard_to_breathe": "Blue or hard to breathe"
   },
   "ask_if": {
    "any": [
     {
      "not": {
       "finding": "awake_and_talking",
       "operator": "is",
       "value": "yes"
      }
     },
     {
      "not": {
       "finding": "fit_like_movements",
       "operator": "is",
       "value": "no"
      }
     },
     {
      "finding": "baby_jerk_clusters",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "subject": "fits",
   "question": {
    "me": "About the fit, jerks or blackout: tap all that are true.",
    "child": "About the fit, jerks or blackout: tap all that are true.",
    "adult": "About the fit, jerks or blackout: tap all that are true."
   },
   "again": {
    "me": "Ask anyone who saw it: which of these is true?",
    "child": "Ask anyone who saw it: which of these is true?",
    "adult": "Ask anyone who saw it: which of these is true?"
   },
   "why": "Any one of these means that an ambulance is needed."
  },
  {
   "id": "one_limb_swollen",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "leg_signs",
   "question": {
    "me": "Is one leg or one arm swollen?",
    "child": "Is one leg or one arm swollen?",
    "adult": "Is one leg or one arm swollen?"
   },
   "again": {
    "me": "Measure or compare both sides: is one calf, thigh or arm clearly thicker than the other?",
    "child": "Measure or compare both sides: is one calf, thigh or arm clearly thicker than the other?",
    "adult": "Measure or compare both sides: is one calf, thigh or arm clearly thicker than the other?"
   },
   "why": "Swelling on one side can be a blood clot."
  },
  {
   "id": "calf_hot_red_tender",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "leg_signs",
   "question": {
    "me": "Is part of the limb hot, redder or darker than the other side, or painful between cramps and getting worse? (Ordinary soreness for a day does not count. Redness can be hard to see on brown or black skin.)",
    "child": "Is part of the limb hot, redder or darker than the other side, or painful between cramps and getting worse? (Ordinary soreness for a day does not count. Redness can be hard to see on brown or black skin.)",
    "adult": "Is part of the limb hot, redder or darker than the other side, or painful between cramps and getting worse? (Ordinary soreness for a day does not count. Redness can be hard to see on brown or black skin.)"
   },
   "again": {
    "me": "Put a hand on both sides: is one place hotter, darker or redder, or does it hurt more each day?",
    "child": "Put a hand on both sides: is one place hotter, darker or redder, or does it hurt more each day?",
    "adult": "Put a hand on both sides: is one place hotter, darker or redder, or does it hurt more each day?"
   },
   "why": "It can be a blood clot or an infection."
  },
  {
   "id": "passive_stretch_agony",
   "flag": "E",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "any": [
     {
      "not": {
       "finding": "limb_numb_or_wont_move",
       "operator": "is",
       "value": "no"
      }
     },
     {
      "not": {
       "finding": "sudden_severe_start",
       "operator": "is",
       "value": "no"
      }
     },
     {
      "not": {
       "finding": "recent_injury_or_cast",
       "operator": "is",
       "value": "no"
      }
     },
     {
      "not": {
       "finding": "hard_new_exercise",
       "operator": "is",
       "value": "no"
      }
     }
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "leg_signs",
   "question": {
    "me": "Is the limb tight, with very bad constant pain that stretching makes worse?",
    "child": "Is the limb tight, with very bad constant pain that stretching makes worse?",
    "adult": "Is the limb tight, with very bad constant pain that stretching makes worse?"
   },
   "again": {
    "me": "With the limb at rest, is it hard and tight, and is the pain close to unbearable when toes or fingers are gently moved?",
    "child": "With the limb at rest, is it hard and tight, and is the pain close to unbearable when toes or fingers are gently moved?",
    "adult": "With the limb at rest, is it hard and tight, and is the pain close to unbearable when toes or fingers are gently moved?"
   },
   "why": "Pressure inside a muscle can cut off its blood."
  },
  {
   "id": "constant_rest_pain",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "leg_signs",
   "question": {
    "me": "Is there pain in that arm, hand, leg or foot all the time, even at rest?",
    "child": "Is there pain in that arm, hand, leg or foot all the time, even at rest?",
    "adult": "Is there pain in that arm, hand, leg or foot all the time, even at rest?"
   },
   "again": {
    "me": "Lying still, between cramps: does the pain in the limb never quite go?",
    "child": "Lying still, between cramps: does the pain in the limb never quite go?",
    "adult": "Lying still, between cramps: does the pain in the limb never quite go?"
   },
   "why": "With a pale or cold limb it can mean that blood is not reaching it."
  },
  {
   "id": "muscle_ache_all_over",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "feel",
   "question": {
    "me": "Are your muscles sore, tender or weak even when there is no cramp? (Soreness for a day or two after a cramp or hard exercise does not count.)",
    "child": "Are their muscles sore, tender or weak even when there is no cramp? (Soreness for a day or two after a cramp or hard exercise does not count.)",
    "adult": "Are their muscles sore, tender or weak even when there is no cramp? (Soreness for a day or two after a cramp or hard exercise does not count.)"
   },
   "why": "With dark wee it can mean that muscle is breaking down."
  },
  {
   "id": "fever",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "illness",
   "question": {
    "me": "Do you feel hot and shivery, or have a high temperature?",
    "child": "Do they feel hot and shivery, or have a high temperature?",
    "adult": "Do they feel hot and shivery, or have a high temperature?"
   },
   "again": {
    "me": "Is the chest or back hot to touch, have there been shivers, or did a thermometer show 38 °C or more?",
    "child": "Is the chest or back hot to touch, have there been shivers, or did a thermometer show 38 °C or more?",
    "adult": "Is the chest or back hot to touch, have there been shivers, or did a thermometer show 38 °C or more?"
   },
   "why": "A fever with these signs can be a serious infection."
  },
  {
   "id": "temperature_c",
   "flag": "-",
   "kind": "current",
   "type": "number",
   "ask_if": {
    "finding": "fever",
    "operator": "is",
    "value": "yes"
   },
   "safe": 36.8,
   "tick": "yes",
   "subject": "illness",
   "question": {
    "me": "What is the temperature?",
    "child": "What is the temperature?",
    "adult": "What is the temperature?"
   },
   "why": "In a baby under 3 months, 38 °C or more needs emergency care.",
   "minimum": 34,
   "maximum": 43,
   "check_below": 35,
   "check_above": 41,
   "unit": "°C"
  },
  {
   "id": "hand_foot_claw",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "nerves",
   "question": {
    "me": "Do both hands, or hands and feet together, lock into a bent shape (not just one foot or the toes)?",
    "child": "Do both hands, or hands and feet together, lock into a bent shape (not just one foot or the toes)?",
    "adult": "Do both hands, or hands and feet together, lock into a bent shape (not just one foot or the toes)?"
   },
   "again": {
    "me": "Do the fingers draw together or the wrists bend by themselves, on both sides, and stay so for minutes?",
    "child": "Do the fingers draw together or the wrists bend by themselves, on both sides, and stay so for minutes?",
    "adult": "Do the fingers draw together or the wrists bend by themselves, on both sides, and stay so for minutes?"
   },
   "why": "Very low calcium can do this."
  },
  {
   "id": "tingling_mouth_fingers",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "nerves",
   "question": {
    "me": "Is there tingling around the mouth or in the fingertips with the cramps?",
    "child": "Is there tingling around the mouth or in the fingertips with the cramps?",
    "adult": "Is there tingling around the mouth or in the fingertips with the cramps?"
   },
   "again": {
    "me": "Before or during a cramp, do the lips or the fingertips prickle?",
    "child": "Before or during a cramp, do the lips or the fingertips prickle?",
    "adult": "Before or during a cramp, do the lips or the fingertips prickle?"
   },
   "why": "Very low calcium can do this."
  },
  {
   "id": "hypo_signs",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "illness",
   "question": {
    "me": "Are you shaky, sweaty, hungry or suddenly grumpy?",
    "child": "Are they shaky, sweaty, hungry or suddenly grumpy?",
    "adult": "Are they shaky, sweaty, hungry or suddenly grumpy?"
   },
   "again": {
    "me": "Has there been trembling, cold sweat or sudden hunger that goes after something sweet?",
    "child": "Has there been trembling, cold sweat or sudden hunger that goes after something sweet?",
    "adult": "Has there been trembling, cold sweat or sudden hunger that goes after something sweet?"
   },
   "why": "Low sugar can look like cramps or a fit."
  },
  {
   "id": "body_parts",
   "flag": "S",
   "kind": "current",
   "type": "multi",
   "options": {
    "calf": "Calf",
    "sole": "Sole of foot",
    "toes": "Toes",
    "shin": "Shin",
    "front_thigh": "Front of thigh",
    "back_thigh": "Back of thigh",
    "inner_thigh": "Inner thigh",
    "buttock": "Buttock",
    "hand": "Hand",
    "fingers": "Fingers",
    "forearm": "Forearm",
    "upper_arm": "Upper arm",
    "shoulder": "Shoulder",
    "belly": "Belly",
    "back": "Back",
    "neck": "Neck",
    "jaw": "Jaw or face",
    "whole_body": "Whole body"
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "subject": "place",
   "question": {
    "me": "Where are the cramps? Tap all that fit.",
    "child": "Where are the cramps? Tap all that fit.",
    "adult": "Where are the cramps? Tap all that fit."
   },
   "why": "Where it is changes what it can be."
  },
  {
   "id": "side_pattern",
   "flag": "-",
   "kind": "current",
   "type": "single",
   "options": {
    "same": "Always the same side",
    "either": "Can be either side",
    "both": "Both sides at the same time"
   },
   "safe": "either",
   "tick": "yes",
   "subject": "place",
   "question": {
    "me": "Which side?",
    "child": "Which side?",
    "adult": "Which side?"
   },
   "why": "A clot is usually on one side; trouble in the back can be on both."
  },
  {
   "id": "shoots_from_back_or_neck",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "nerves",
   "question": {
    "me": "Does the pain shoot down from the back or neck?",
    "child": "Does the pain shoot down from the back or neck?",
    "adult": "Does the pain shoot down from the back or neck?"
   },
   "why": "Pressed nerves can do this."
  },
  {
   "id": "vomit_or_diarrhoea",
   "flag": "U",
   "kind": "current",
   "type": "single",
   "options": {
    "no": "No",
    "some": "Some",
    "a_lot": "A lot, or cannot keep drinks down"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "illness",
   "question": {
    "me": "Have you been sick or had runny poo?",
    "child": "Have they been sick or had runny poo?",
    "adult": "Have they been sick or had runny poo?"
   },
   "again": {
    "me": "In the last two days, how often did food or drink come up, or poo come out like water?",
    "child": "In the last two days, how often did food or drink come up, or poo come out like water?",
    "adult": "In the last two days, how often did food or drink come up, or poo come out like water?"
   },
   "why": "Losing salts can upset the muscles and the heart."
  },
  {
   "id": "dehydration_signs",
   "flag": "U",
   "kind": "current",
   "type": "multi",
   "options": {
    "thirsty": "Very thirsty or dry mouth",
    "dark_yellow_wee": "Dark yellow wee",
    "dizzy_standing": "Dizzy when standing",
    "no_wee_8_hours": "No wee for 8 hours or more",
    "sunken": "Sunken eyes or (baby) sunken soft spot"
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "subject": "illness",
   "question": {
    "me": "Which of these fit?",
    "child": "Which of these fit?",
    "adult": "Which of these fit?"
   },
   "again": {
    "me": "Think of the last 8 hours: which of these fit?",
    "child": "Think of the last 8 hours: which of these fit?",
    "adult": "Think of the last 8 hours: which of these fit?"
   },
   "why": "Very little wee can mean that the kidneys are in trouble."
  },
  {
   "id": "kidney_status",
   "flag": "E",
   "kind": "history",
   "type": "single",
   "options": {
    "no": "No",
    "disease": "Kidney disease",
    "dialysis": "On dialysis",
    "dialysis_missed": "On dialysis, and missed or cut one short"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health",
   "question": {
    "me": "Do you have kidney problems?",
    "child": "Do they have kidney problems?",
    "adult": "Do they have kidney problems?"
   },
   "again": {
    "me": "Has a doctor ever said that the kidneys work badly, or is a machine cleaning the blood?",
    "child": "Has a doctor ever said that the kidneys work badly, or is a machine cleaning the blood?",
    "adult": "Has a doctor ever said that the kidneys work badly, or is a machine cleaning the blood?"
   },
   "why": "Potassium can rise to a dangerous level."
  },
  {
   "id": "known_epilepsy",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "any": [
     {
      "not": {
       "finding": "awake_and_talking",
       "operator": "is",
       "value": "yes"
      }
     },
     {
      "not": {
       "finding": "fit_like_movements",
       "operator": "is",
       "value": "no"
      }
     }
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "fits",
   "question": {
    "me": "Have you been told you have epilepsy?",
    "child": "Have they been told they have epilepsy?",
    "adult": "Have they been told they have epilepsy?"
   },
   "why": "A usual fit in known epilepsy does not always need an ambulance."
  },
  {
   "id": "past_febrile_fit",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2",
       "3_7"
      ]
     },
     {
      "any": [
       {
        "not": {
         "finding": "awake_and_talking",
         "operator": "is",
         "value": "yes"
        }
       },
       {
        "not": {
         "finding": "fit_like_movements",
         "operator": "is",
         "value": "no"
        }
       }
      ]
     }
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "fits",
   "question": {
    "me": "Has the child had a fit with a fever before?",
    "child": "Has the child had a fit with a fever before?",
    "adult": "Has the child had a fit with a fever before?"
   },
   "why": "A first one needs to be looked at in hospital."
  },
  {
   "id": "tetanus_jab_current",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "any": [
     {
      "finding": "dirty_wound",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "jaw_stiff",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "safe": "yes",
   "tick": "yes",
   "subject": "skin_signs",
   "question": {
    "me": "Are your tetanus jabs up to date?",
    "child": "Are their tetanus jabs up to date?",
    "adult": "Are their tetanus jabs up to date?"
   },
   "why": "Jabs that are up to date make tetanus very unlikely."
  },
  {
   "id": "cancer_now",
   "flag": "U",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health",
   "question": {
    "me": "Do you have cancer, or have you had it?",
    "child": "Do they have cancer, or have they had it?",
    "adult": "Do they have cancer, or have they had it?"
   },
   "again": {
    "me": "Has a doctor ever found a cancer, leukaemia or lymphoma?",
    "child": "Has a doctor ever found a cancer, leukaemia or lymphoma?",
    "adult": "Has a doctor ever found a cancer, leukaemia or lymphoma?"
   },
   "why": "It makes clots more likely, and can press on the spine."
  },
  {
   "id": "past_clot",
   "flag": "U",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health",
   "question": {
    "me": "Have you ever had a blood clot in a leg, an arm or a lung?",
    "child": "Have they ever had a blood clot in a leg, an arm or a lung?",
    "adult": "Have they ever had a blood clot in a leg, an arm or a lung?"
   },
   "again": {
    "me": "Was there ever a thrombosis, a DVT or an embolism, or blood thinners for one?",
    "child": "Was there ever a thrombosis, a DVT or an embolism, or blood thinners for one?",
    "adult": "Was there ever a thrombosis, a DVT or an embolism, or blood thinners for one?"
   },
   "why": "Someone who had a clot can have another."
  },
  {
   "id": "diabetes",
   "flag": "-",
   "kind": "history",
   "type": "single",
   "options": {
    "no": "No",
    "type_1": "Type 1",
    "type_2": "Type 2",
    "in_pregnancy": "In pregnancy"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health",
   "question": {
    "me": "Do you have diabetes?",
    "child": "Do they have diabetes?",
    "adult": "Do they have diabetes?"
   },
   "why": "Low sugar can cause fits and shaking."
  },
  {
   "id": "sickle_cell",
   "flag": "U",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health",
   "question": {
    "me": "Do you have sickle cell disease?",
    "child": "Do they have sickle cell disease?",
    "adult": "Do they have sickle cell disease?"
   },
   "again": {
    "me": "Has a blood test shown sickle cell disease? (The trait alone does not count.)",
    "child": "Has a blood test shown sickle cell disease? (The trait alone does not count.)",
    "adult": "Has a blood test shown sickle cell disease? (The trait alone does not count.)"
   },
   "why": "Limb pain can be part of a crisis."
  },
  {
   "id": "restricted_eating",
   "flag": "S",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health_more",
   "question": {
    "me": "Do you eat very little, fast for long times, make yourself sick, or use laxatives or water tablets to lose weight? (Many people do. It matters here because of salts.)",
    "child": "Do they eat very little, fast for long times, make themselves sick, or use laxatives or water tablets to lose weight?",
    "adult": "Do they eat very little, fast for long times, make themselves sick, or use laxatives or water tablets to lose weight?"
   },
   "why": "Salts can fall to a level that upsets the heart."
  },
  {
   "id": "med_diuretic",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines",
   "question": {
    "me": "Do you take water tablets (diuretics)?",
    "child": "Do they take water tablets (diuretics)?",
    "adult": "Do they take water tablets (diuretics)?"
   },
   "why": "They change the salts in the blood."
  },
  {
   "id": "supplement_potassium_magnesium",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines_more",
   "question": {
    "me": "Do you take potassium, magnesium or a salt substitute?",
    "child": "Do they take potassium, magnesium or a salt substitute?",
    "adult": "Do they take potassium, magnesium or a salt substitute?"
   },
   "why": "Too much potassium upsets the heart."
  },
  {
   "id": "med_statin",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines",
   "question": {
    "me": "Do you take a statin for cholesterol?",
    "child": "Do they take a statin for cholesterol?",
    "adult": "Do they take a statin for cholesterol?"
   },
   "why": "A statin can, rarely, break down muscle."
  },
  {
   "id": "med_glucose_lowering",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines",
   "question": {
    "me": "Do you take insulin, or diabetes tablets that can cause low sugar?",
    "child": "Do they take insulin, or diabetes tablets that can cause low sugar?",
    "adult": "Do they take insulin, or diabetes tablets that can cause low sugar?"
   },
   "why": "Low sugar can cause fits and shaking."
  },
  {
   "id": "med_antisickness_or_antipsychotic",
   "flag": "U",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines",
   "question": {
    "me": "In the last week, any medicine for sickness (like metoclopramide) or for mental health (antipsychotic)?",
    "child": "In the last week, any medicine for sickness (like metoclopramide) or for mental health (antipsychotic)?",
    "adult": "In the last week, any medicine for sickness (like metoclopramide) or for mental health (antipsychotic)?"
   },
   "again": {
    "me": "Any tablet or injection against feeling sick, or such as haloperidol, olanzapine or risperidone, in the last 7 days?",
    "child": "Any tablet or injection against feeling sick, or such as haloperidol, olanzapine or risperidone, in the last 7 days?",
    "adult": "Any tablet or injection against feeling sick, or such as haloperidol, olanzapine or risperidone, in the last 7 days?"
   },
   "why": "Rarely, such a medicine causes stiff muscles and dangerous heat."
  },
  {
   "id": "med_new_or_changed",
   "flag": "S",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines",
   "question": {
    "me": "Was any medicine started or changed in the last 3 months?",
    "child": "Was any medicine started or changed in the last 3 months?",
    "adult": "Was any medicine started or changed in the last 3 months?"
   },
   "why": "Rarely, a new medicine causes stiff muscles and dangerous heat."
  },
  {
   "id": "same_side_arm_and_leg",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "place",
   "question": {
    "me": "Do the arm AND the leg on the same side cramp or jerk together?",
    "child": "Do the arm AND the leg on the same side cramp or jerk together?",
    "adult": "Do the arm AND the leg on the same side cramp or jerk together?"
   },
   "again": {
    "me": "At one and the same time, is it the arm and the leg of one side that tighten or jerk?",
    "child": "At one and the same time, is it the arm and the leg of one side that tighten or jerk?",
    "adult": "At one and the same time, is it the arm and the leg of one side that tighten or jerk?"
   },
   "why": "When arm and leg of one side act together, it can come from the brain or the spine."
  },
  {
   "id": "task_only_hand",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "body_parts",
    "operator": "has",
    "value": [
     "hand",
     "fingers",
     "forearm",
     "upper_arm"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "onset",
   "question": {
    "me": "Does your hand cramp or twist only when you do one job, like writing or playing music?",
    "child": "Does their hand cramp or twist only when they do one job, like writing or playing music?",
    "adult": "Does their hand cramp or twist only when they do one job, like writing or playing music?"
   },
   "why": "A cramp that belongs to one task has its own treatment."
  },
  {
   "id": "repetitive_hand_use",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "body_parts",
    "operator": "has",
    "value": [
     "hand",
     "fingers",
     "forearm",
     "upper_arm"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "onset",
   "question": {
    "me": "Does the hand or arm cramp after long gripping, typing, tool work or phone use?",
    "child": "Does the hand or arm cramp after long gripping, typing, tool work or phone use?",
    "adult": "Does the hand or arm cramp after long gripping, typing, tool work or phone use?"
   },
   "why": "Tired hand muscles cramp like tired legs."
  },
  {
   "id": "happening_now",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "place",
   "question": {
    "me": "Is a cramp happening right now?",
    "child": "Is a cramp happening right now?",
    "adult": "Is a cramp happening right now?"
   },
   "why": "A cramp that does not let go is looked at differently from one that has gone."
  },
  {
   "id": "first_started",
   "flag": "-",
   "kind": "current",
   "type": "single",
   "options": {
    "today": "Today",
    "last_week": "In the last week",
    "1_4_weeks": "1–4 weeks ago",
    "1_6_months": "1–6 months ago",
    "over_6_months": "More than 6 months ago"
   },
   "safe": "over_6_months",
   "tick": "yes",
   "subject": "onset",
   "question": {
    "me": "When did these cramps first start?",
    "child": "When did these cramps first start?",
    "adult": "When did these cramps first start?"
   },
   "why": "New cramps are looked at sooner than those known for years."
  },
  {
   "id": "time_of_day",
   "flag": "-",
   "kind": "current",
   "type": "multi",
   "options": {
    "night": "In bed at night",
    "waking": "On waking up",
    "resting": "Sitting or resting, or in the evening",
    "moving": "During the day, while moving",
    "no_pattern": "No pattern"
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "subject": "onset",
   "question": {
    "me": "When do they come? Tap all that fit.",
    "child": "When do they come? Tap all that fit.",
    "adult": "When do they come? Tap all that fit."
   },
   "why": "Night cramps and cramps in motion have different causes."
  },
  {
   "id": "exercise_link",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "onset",
   "question": {
    "me": "Do they come during sport or hard work, or in the few hours after it?",
    "child": "Do they come during sport or hard work, or in the few hours after it?",
    "adult": "Do they come during sport or hard work, or in the few hours after it?"
   },
   "why": "Tired muscles cramp more easily."
  },
  {
   "id": "walking_brings_on",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "not": {
     "finding": "age_band",
     "operator": "in",
     "value": [
      "under_3_months",
      "3_11_months",
      "1_2"
     ]
    }
   },
   "safe": "no",
   "tick": "yes",
   "subject": "onset",
   "question": {
    "me": "Does walking bring on the pain, and does it stop after a few minutes’ rest?",
    "child": "Does walking bring on the pain, and does it stop after a few minutes’ rest?",
    "adult": "Does walking bring on the pain, and does it stop after a few minutes’ rest?"
   },
   "why": "Narrowed leg arteries do this."
  },
  {
   "id": "evening_heaviness",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "habits",
   "question": {
    "me": "Do your legs feel heavy or ache by evening, and better when you put them up?",
    "child": "Do their legs feel heavy or ache by evening, and better when they put them up?",
    "adult": "Do their legs feel heavy or ache by evening, and better when they put them up?"
   },
   "why": "Tired veins can do this."
  },
  {
   "id": "trend",
   "flag": "-",
   "kind": "current",
   "type": "single",
   "options": {
    "better": "Better",
    "same": "The same",
    "slowly_worse": "Slowly worse",
    "quickly_worse": "Quickly worse"
   },
   "safe": "same",
   "tick": "yes",
   "subject": "onset",
   "question": {
    "me": "Are they getting better, staying the same, or getting worse?",
    "child": "Are they getting better, staying the same, or getting worse?",
    "adult": "Are they getting better, staying the same, or getting worse?"
   },
   "why": "Something that gets worse fast is looked at sooner."
  },
  {
   "id": "current_over_10_min",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "happening_now",
    "operator": "is",
    "value": "yes"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "often",
   "question": {
    "me": "Has the cramp of right now lasted more than 10 minutes without letting go?",
    "child": "Has the cramp of right now lasted more than 10 minutes without letting go?",
    "adult": "Has the cramp of right now lasted more than 10 minutes without letting go?"
   },
   "again": {
    "me": "By a clock, has this cramp been there for more than 10 minutes, and is it still tight?",
    "child": "By a clock, has this cramp been there for more than 10 minutes, and is it still tight?",
    "adult": "By a clock, has this cramp been there for more than 10 minutes, and is it still tight?"
   },
   "why": "An ordinary cramp lets go within about 10 minutes."
  },
  {
   "id": "longest_over_10_min",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "often",
   "question": {
    "me": "Has one ever lasted more than 10 minutes without easing?",
    "child": "Has one ever lasted more than 10 minutes without easing?",
    "adult": "Has one ever lasted more than 10 minutes without easing?"
   },
   "again": {
    "me": "Think of the longest one. Was the muscle tight for more than 10 minutes (not just sore)?",
    "child": "Think of the longest one. Was the muscle tight for more than 10 minutes (not just sore)?",
    "adult": "Think of the longest one. Was the muscle tight for more than 10 minutes (not just sore)?"
   },
   "why": "An ordinary cramp lets go within about 10 minutes."
  },
  {
   "id": "over_10_min_again",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "longest_over_10_min",
    "operator": "is",
    "value": "yes"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "often",
   "question": {
    "me": "Did one of more than 10 minutes come more than once?",
    "child": "Did one of more than 10 minutes come more than once?",
    "adult": "Did one of more than 10 minutes come more than once?"
   },
   "why": "A single long cramp in the past means less than several."
  },
  {
   "id": "usual_duration_min",
   "flag": "-",
   "kind": "current",
   "type": "number",
   "safe": 2,
   "tick": "yes",
   "subject": "often",
   "question": {
    "me": "How long does one cramp usually last? (Under half a minute is 0.)",
    "child": "How long does one cramp usually last? (Under half a minute is 0.)",
    "adult": "How long does one cramp usually last? (Under half a minute is 0.)"
   },
   "why": "An ordinary cramp lets go within about 10 minutes.",
   "minimum": 0,
   "maximum": 60,
   "check_above": 10,
   "unit": "minutes"
  },
  {
   "id": "episodes_per_week",
   "flag": "-",
   "kind": "current",
   "type": "number",
   "safe": 1,
   "tick": "yes",
   "subject": "often",
   "question": {
    "me": "How many cramps do you get in a week?",
    "child": "How many cramps do they get in a week?",
    "adult": "How many cramps do they get in a week?"
   },
   "why": "It shows how much of a burden they are.",
   "minimum": 0,
   "maximum": 100,
   "check_above": 50,
   "unit": "a week"
  },
  {
   "id": "nights_woken_per_week",
   "flag": "-",
   "kind": "current",
   "type": "number",
   "safe": 0,
   "tick": "yes",
   "subject": "often",
   "question": {
    "me": "How many nights a week do they wake you?",
    "child": "How many nights a week do they wake them?",
    "adult": "How many nights a week do they wake them?"
   },
   "why": "Lost sleep is a reason to see someone.",
   "minimum": 0,
   "maximum": 7,
   "unit": "nights a week"
  },
  {
   "id": "sleep_score",
   "flag": "-",
   "kind": "current",
   "type": "number",
   "safe": 0,
   "tick": "yes",
   "subject": "often",
   "question": {
    "me": "How much do cramps spoil your sleep? 0 is not at all, 10 is completely.",
    "child": "How much do cramps spoil their sleep? 0 is not at all, 10 is completely.",
    "adult": "How much do cramps spoil their sleep? 0 is not at all, 10 is completely."
   },
   "why": "Lost sleep is a reason to see someone.",
   "minimum": 0,
   "maximum": 10,
   "unit": "of 10"
  },
  {
   "id": "daily_impact",
   "flag": "-",
   "kind": "current",
   "type": "single",
   "options": {
    "none": "Not at all",
    "little": "A little",
    "lot": "A lot"
   },
   "safe": "none",
   "tick": "yes",
   "subject": "often",
   "question": {
    "me": "How much do cramps get in the way of your day?",
    "child": "How much do cramps get in the way of their day?",
    "adult": "How much do cramps get in the way of their day?"
   },
   "why": "A big burden is a reason to see someone."
  },
  {
   "id": "pain_score",
   "flag": "-",
   "kind": "current",
   "type": "number",
   "ask_if": {
    "not": {
     "finding": "age_band",
     "operator": "in",
     "value": [
      "under_3_months",
      "3_11_months",
      "1_2"
     ]
    }
   },
   "safe": 3,
   "tick": "yes",
   "subject": "feel",
   "question": {
    "me": "How bad is the pain at its worst? 0 is none, 10 is the worst you can think of.",
    "child": "How bad is the pain at its worst? 0 is none, 10 is the worst they can think of.",
    "adult": "How bad is the pain at its worst? 0 is none, 10 is the worst they can think of."
   },
   "why": "It helps to see whether things change.",
   "minimum": 0,
   "maximum": 10,
   "unit": "of 10"
  },
  {
   "id": "hard_knot",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "feel",
   "question": {
    "me": "Does the muscle go hard or make a lump during the cramp?",
    "child": "Does the muscle go hard or make a lump during the cramp?",
    "adult": "Does the muscle go hard or make a lump during the cramp?"
   },
   "why": "A true cramp makes the muscle hard."
  },
  {
   "id": "stretch_eases",
   "flag": "-",
   "kind": "current",
   "type": "single",
   "options": {
    "yes": "Yes",
    "no": "No",
    "not_tried": "Have not tried"
   },
   "safe": "yes",
   "tick": "yes",
   "subject": "feel",
   "question": {
    "me": "Does stretching the muscle ease it?",
    "child": "Does stretching the muscle ease it?",
    "adult": "Does stretching the muscle ease it?"
   },
   "why": "Stretching frees an ordinary cramp."
  },
  {
   "id": "urge_to_move",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "not": {
     "finding": "age_band",
     "operator": "in",
     "value": [
      "under_3_months",
      "3_11_months",
      "1_2"
     ]
    }
   },
   "safe": "no",
   "tick": "yes",
   "subject": "feel",
   "question": {
    "me": "Do you feel you must move your legs, and does it ease while you move?",
    "child": "Do they feel they must move their legs, and does it ease while they move?",
    "adult": "Do they feel they must move their legs, and does it ease while they move?"
   },
   "why": "Restless legs feel like cramps, and are something else."
  },
  {
   "id": "tingling_numbness",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "feel",
   "question": {
    "me": "Do you have pins and needles, numbness or burning in your feet, legs, hands or arms between cramps?",
    "child": "Do they have pins and needles, numbness or burning in their feet, legs, hands or arms between cramps?",
    "adult": "Do they have pins and needles, numbness or burning in their feet, legs, hands or arms between cramps?"
   },
   "why": "It points to nerves."
  },
  {
   "id": "stiff_between",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "not": {
     "finding": "age_band",
     "operator": "in",
     "value": [
      "under_3_months",
      "3_11_months"
     ]
    }
   },
   "safe": "no",
   "tick": "yes",
   "subject": "feel",
   "question": {
    "me": "Do your muscles stay stiff or hard to move between the cramps?",
    "child": "Do their muscles stay stiff or hard to move between the cramps?",
    "adult": "Do their muscles stay stiff or hard to move between the cramps?"
   },
   "why": "An ordinary cramp leaves the muscle soft again."
  },
  {
   "id": "startle",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "not": {
     "finding": "age_band",
     "operator": "in",
     "value": [
      "under_3_months",
      "3_11_months"
     ]
    }
   },
   "safe": "no",
   "tick": "yes",
   "subject": "feel",
   "question": {
    "me": "Does a noise, a touch or a fright make your body go stiff?",
    "child": "Does a noise, a touch or a fright make their body go stiff?",
    "adult": "Does a noise, a touch or a fright make their body go stiff?"
   },
   "why": "Together with stiffness it points to the nerves."
  },
  {
   "id": "morning_stiffness",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "illness",
   "question": {
    "me": "Are your shoulders or hips stiff and sore for more than 45 minutes in the morning?",
    "child": "Are their shoulders or hips stiff and sore for more than 45 minutes in the morning?",
    "adult": "Are their shoulders or hips stiff and sore for more than 45 minutes in the morning?"
   },
   "why": "It can be a treatable illness of later life."
  },
  {
   "id": "patchy_numbness",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "tingling_numbness",
    "operator": "is",
    "value": "yes"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "nerves",
   "question": {
    "me": "Is it one clear patch or strip of skin, such as the outer thigh or two fingers, that is numb, burns or tingles?",
    "child": "Is it one clear patch or strip of skin, such as the outer thigh or two fingers, that is numb, burns or tingles?",
    "adult": "Is it one clear patch or strip of skin, such as the outer thigh or two fingers, that is numb, burns or tingles?"
   },
   "why": "A single nerve may be pressed."
  },
  {
   "id": "bending_forward_eases",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "nerves",
   "question": {
    "me": "Does leg pain on standing or walking ease when you sit down or bend forward?",
    "child": "Does leg pain on standing or walking ease when they sit down or bend forward?",
    "adult": "Does leg pain on standing or walking ease when they sit down or bend forward?"
   },
   "why": "A narrow canal of the spine can do this."
  },
  {
   "id": "twitching_painless",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "nerves",
   "question": {
    "me": "Do your muscles flicker or twitch under the skin without pain?",
    "child": "Do their muscles flicker or twitch under the skin without pain?",
    "adult": "Do their muscles flicker or twitch under the skin without pain?"
   },
   "why": "Twitches are common in healthy people. They matter when a muscle also gets weak."
  },
  {
   "id": "weakness_or_thinning",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "nerves",
   "question": {
    "me": "Over weeks or months, are you getting weaker, tripping, dropping things, or is a muscle getting thinner?",
    "child": "Over weeks or months, are they getting weaker, tripping, dropping things, or is a muscle getting thinner?",
    "adult": "Over weeks or months, are they getting weaker, tripping, dropping things, or is a muscle getting thinner?"
   },
   "why": "Weakness that grows needs a doctor."
  },
  {
   "id": "speech_swallow_slow_change",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "not": {
     "finding": "age_band",
     "operator": "in",
     "value": [
      "under_3_months",
      "3_11_months",
      "1_2"
     ]
    }
   },
   "safe": "no",
   "tick": "yes",
   "subject": "nerves",
   "question": {
    "me": "Over weeks or months, has your speech become slurred or swallowing harder?",
    "child": "Over weeks or months, has their speech become slurred or swallowing harder?",
    "adult": "Over weeks or months, has their speech become slurred or swallowing harder?"
   },
   "why": "A slow change here needs a doctor."
  },
  {
   "id": "jerk_falling_asleep",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "onset",
   "question": {
    "me": "Is it a single jerk of the body, just as you fall asleep?",
    "child": "Is it a single jerk of the body, just as they fall asleep?",
    "adult": "Is it a single jerk of the body, just as they fall asleep?"
   },
   "why": "Such jerks are normal and are not cramps."
  },
  {
   "id": "fast_breathing_panic",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "fits",
   "question": {
    "me": "Were you breathing very fast, or very scared, when it began?",
    "child": "Were they breathing very fast, or very scared, when it began?",
    "adult": "Were they breathing very fast, or very scared, when it began?"
   },
   "why": "Breathing too fast can make hands tingle and lock."
  },
  {
   "id": "both_legs_swollen",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "leg_signs",
   "question": {
    "me": "Are both legs or ankles swollen?",
    "child": "Are both legs or ankles swollen?",
    "adult": "Are both legs or ankles swollen?"
   },
   "why": "Veins, heart, kidneys or thyroid can be part of it."
  },
  {
   "id": "visible_veins",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "leg_signs",
   "question": {
    "me": "Can you see bulging or twisted veins on your legs?",
    "child": "Can you see bulging or twisted veins on their legs?",
    "adult": "Can you see bulging or twisted veins on their legs?"
   },
   "why": "Varicose veins can make legs ache and cramp."
  },
  {
   "id": "open_wound",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "leg_signs",
   "question": {
    "me": "Is there an open sore, wound or ulcer on a leg or foot?",
    "child": "Is there an open sore, wound or ulcer on a leg or foot?",
    "adult": "Is there an open sore, wound or ulcer on a leg or foot?"
   },
   "again": {
    "me": "Look at the heels, the soles and between the toes. Is the skin broken anywhere?",
    "child": "Look at the heels, the soles and between the toes. Is the skin broken anywhere?",
    "adult": "Look at the heels, the soles and between the toes. Is the skin broken anywhere?"
   },
   "why": "With diabetes or narrowed arteries, a small sore can put the foot at risk."
  },
  {
   "id": "skin_change",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "not": {
     "finding": "age_band",
     "operator": "in",
     "value": [
      "under_3_months",
      "3_11_months",
      "1_2"
     ]
    }
   },
   "safe": "no",
   "tick": "yes",
   "subject": "leg_signs",
   "question": {
    "me": "Has skin low on a leg turned brown, dark red, hard or shiny? (Dry or itchy skin alone does not count.)",
    "child": "Has skin low on a leg turned brown, dark red, hard or shiny? (Dry or itchy skin alone does not count.)",
    "adult": "Has skin low on a leg turned brown, dark red, hard or shiny? (Dry or itchy skin alone does not count.)"
   },
   "why": "It shows that the blood flow in the leg has been poor for a while."
  },
  {
   "id": "vein_bleeding",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "visible_veins",
    "operator": "is",
    "value": "yes"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "skin_signs",
   "question": {
    "me": "Is a bulging vein on the leg bleeding, or has one bled in the last days?",
    "child": "Is a bulging vein on the leg bleeding, or has one bled in the last days?",
    "adult": "Is a bulging vein on the leg bleeding, or has one bled in the last days?"
   },
   "again": {
    "me": "Has blood come out of a vein or of the skin over it?",
    "child": "Has blood come out of a vein or of the skin over it?",
    "adult": "Has blood come out of a vein or of the skin over it?"
   },
   "why": "A bleeding vein can lose a lot of blood."
  },
  {
   "id": "lump_behind_knee",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "3_7",
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "place",
   "question": {
    "me": "Is there a soft lump behind the knee?",
    "child": "Is there a soft lump behind the knee?",
    "adult": "Is there a soft lump behind the knee?"
   },
   "why": "A cyst behind the knee can press on the calf."
  },
  {
   "id": "bleeding_or_bruising",
   "flag": "U",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "illness",
   "question": {
    "me": "Do you bruise or bleed easily, or have new small purple or red spots?",
    "child": "Do they bruise or bleed easily, or have new small purple or red spots?",
    "adult": "Do they bruise or bleed easily, or have new small purple or red spots?"
   },
   "again": {
    "me": "Are there new bruises without a knock, bleeding gums, nosebleeds, or tiny spots that do not fade when pressed?",
    "child": "Are there new bruises without a knock, bleeding gums, nosebleeds, or tiny spots that do not fade when pressed?",
    "adult": "Are there new bruises without a knock, bleeding gums, nosebleeds, or tiny spots that do not fade when pressed?"
   },
   "why": "Some medicines that are taken for cramps or clots can harm the blood."
  },
  {
   "id": "weight_loss_sweats",
   "flag": "S",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "illness",
   "question": {
    "me": "Are you losing weight without trying, or soaking the sheets with sweat?",
    "child": "Are they losing weight without trying, or soaking the sheets with sweat?",
    "adult": "Are they losing weight without trying, or soaking the sheets with sweat?"
   },
   "why": "A doctor should look for the reason."
  },
  {
   "id": "cold_tired_weight_gain",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health_more",
   "question": {
    "me": "Are you often tired and cold, gaining weight, or constipated?",
    "child": "Are they often tired and cold, gaining weight, or constipated?",
    "adult": "Are they often tired and cold, gaining weight, or constipated?"
   },
   "why": "A slow thyroid does this, and muscles cramp with it."
  },
  {
   "id": "liver_disease",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health",
   "question": {
    "me": "Do you have liver disease or cirrhosis?",
    "child": "Do they have liver disease or cirrhosis?",
    "adult": "Do they have liver disease or cirrhosis?"
   },
   "why": "Cramps are common with it and can be treated."
  },
  {
   "id": "heart_disease",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health",
   "question": {
    "me": "Do you have a heart problem, such as heart failure or an uneven heartbeat?",
    "child": "Do they have a heart problem, such as heart failure or an uneven heartbeat?",
    "adult": "Do they have a heart problem, such as heart failure or an uneven heartbeat?"
   },
   "why": "It changes what is safe to drink and to take."
  },
  {
   "id": "artery_disease",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health",
   "question": {
    "me": "Have you been told you have narrowed leg arteries, or had a stroke or heart attack?",
    "child": "Have they been told they have narrowed leg arteries, or had a stroke or heart attack?",
    "adult": "Have they been told they have narrowed leg arteries, or had a stroke or heart attack?"
   },
   "why": "Leg pain can then mean that too little blood comes through."
  },
  {
   "id": "thyroid_or_neck_surgery",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health_more",
   "question": {
    "me": "Do you have a thyroid or parathyroid problem, or have you had neck surgery?",
    "child": "Do they have a thyroid or parathyroid problem, or have they had neck surgery?",
    "adult": "Do they have a thyroid or parathyroid problem, or have they had neck surgery?"
   },
   "why": "Calcium can fall after it."
  },
  {
   "id": "nerve_or_brain_condition",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health_more",
   "question": {
    "me": "Do you have a nerve, spine or brain condition, such as MS, Parkinson’s or nerve damage?",
    "child": "Do they have a nerve, spine or brain condition, such as MS, Parkinson’s or nerve damage?",
    "adult": "Do they have a nerve, spine or brain condition, such as MS, Parkinson’s or nerve damage?"
   },
   "why": "Muscles can then tighten in their own way."
  },
  {
   "id": "gut_absorption_problem",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health_more",
   "question": {
    "me": "Do you have coeliac or Crohn’s disease, or have you had weight-loss surgery?",
    "child": "Do they have coeliac or Crohn’s disease, or have they had weight-loss surgery?",
    "adult": "Do they have coeliac or Crohn’s disease, or have they had weight-loss surgery?"
   },
   "why": "The body may take up too little calcium and magnesium."
  },
  {
   "id": "around_dialysis",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "kidney_status",
    "operator": "in",
    "value": [
     "dialysis",
     "dialysis_missed"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health_more",
   "question": {
    "me": "Do they come during or soon after dialysis?",
    "child": "Do they come during or soon after dialysis?",
    "adult": "Do they come during or soon after dialysis?"
   },
   "why": "The dialysis team can change the treatment."
  },
  {
   "id": "fluid_or_salt_limit",
   "flag": "-",
   "kind": "history",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "health_more",
   "question": {
    "me": "Has a doctor told you to limit fluids or salt?",
    "child": "Has a doctor told them to limit fluids or salt?",
    "adult": "Has a doctor told them to limit fluids or salt?"
   },
   "why": "Then extra drinks or salty food are not safe advice."
  },
  {
   "id": "alcohol_units_week",
   "flag": "-",
   "kind": "history",
   "type": "number",
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": 0,
   "tick": "yes",
   "subject": "health_more",
   "question": {
    "me": "About how many units of alcohol do you drink in a week? (A small glass of wine or half a pint of beer is about 1.5.)",
    "child": "About how many units of alcohol do they drink in a week? (A small glass of wine or half a pint of beer is about 1.5.)",
    "adult": "About how many units of alcohol do they drink in a week? (A small glass of wine or half a pint of beer is about 1.5.)"
   },
   "why": "Alcohol can make cramps more likely. Nobody is judged here.",
   "minimum": 0,
   "maximum": 200,
   "check_above": 100,
   "unit": "units a week"
  },
  {
   "id": "med_laba",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "not": {
     "finding": "age_band",
     "operator": "in",
     "value": [
      "under_3_months",
      "3_11_months",
      "1_2"
     ]
    }
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines",
   "question": {
    "me": "Do you use a long-acting asthma or COPD inhaler (for example salmeterol or formoterol)?",
    "child": "Do they use a long-acting asthma or COPD inhaler (for example salmeterol or formoterol)?",
    "adult": "Do they use a long-acting asthma or COPD inhaler (for example salmeterol or formoterol)?"
   },
   "why": "Cramps are more common after starting one."
  },
  {
   "id": "med_ppi",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines",
   "question": {
    "me": "Do you take omeprazole or a similar stomach-acid tablet most days?",
    "child": "Do they take omeprazole or a similar stomach-acid tablet most days?",
    "adult": "Do they take omeprazole or a similar stomach-acid tablet most days?"
   },
   "why": "Long use can lower magnesium."
  },
  {
   "id": "med_quinine",
   "flag": "U",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines",
   "question": {
    "me": "Do you take quinine?",
    "child": "Do they take quinine?",
    "adult": "Do they take quinine?"
   },
   "again": {
    "me": "Look at the packets: does one say quinine? (It is also a malaria tablet.)",
    "child": "Look at the packets: does one say quinine? (It is also a malaria tablet.)",
    "adult": "Look at the packets: does one say quinine? (It is also a malaria tablet.)"
   },
   "why": "It helps little, and can rarely do serious harm."
  },
  {
   "id": "statin_new_or_changed",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "med_statin",
    "operator": "is",
    "value": "yes"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines_more",
   "question": {
    "me": "Was the statin started or changed in the last 12 months?",
    "child": "Was the statin started or changed in the last 12 months?",
    "adult": "Was the statin started or changed in the last 12 months?"
   },
   "why": "Muscle trouble from a statin mostly begins in the first year."
  },
  {
   "id": "med_anticoagulant",
   "flag": "-",
   "kind": "medicine",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "medicines_more",
   "question": {
    "me": "Do you take blood thinners?",
    "child": "Do they take blood thinners?",
    "adult": "Do they take blood thinners?"
   },
   "why": "New bruises then need a look today."
  },
  {
   "id": "med_other_cramp_linked",
   "flag": "-",
   "kind": "medicine",
   "type": "multi",
   "options": {
    "hormone_or_bone": "Hormone or bone medicine (oestrogen, raloxifene, teriparatide)",
    "naproxen": "Naproxen",
    "iron_drip": "Iron by drip",
    "opioid": "Strong painkillers (opioids)",
    "lithium": "Lithium",
    "steroid": "Steroid tablets",
    "reliever_inhaler": "Reliever inhaler many times a day",
    "nifedipine": "Nifedipine"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "subject": "medicines_more",
   "question": {
    "me": "Do you take any of these? Tap all.",
    "child": "Do they take any of these? Tap all.",
    "adult": "Do they take any of these? Tap all."
   },
   "why": "Cramps have been reported with each of them."
  },
  {
   "id": "over_50",
   "flag": "-",
   "kind": "person",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "is",
    "value": "18_64"
   },
   "safe": "no",
   "tick": "yes",
   "subject": "place",
   "question": {
    "me": "Are you 50 or older?",
    "child": "Are they 50 or older?",
    "adult": "Are they 50 or older?"
   },
   "why": "Some causes begin in later life."
  },
  {
   "id": "sex_at_birth",
   "flag": "-",
   "kind": "person",
   "type": "single",
   "options": {
    "female": "Female",
    "male": "Male",
    "prefer_not": "Prefer not to say"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64"
    ]
   },
   "safe": "prefer_not",
   "tick": "yes",
   "subject": "place",
   "question": {
    "me": "What sex were you given at birth?",
    "child": "What sex were they given at birth?",
    "adult": "What sex were they given at birth?"
   },
   "why": "So that nobody is asked about periods without need."
  },
  {
   "id": "standing_job",
   "flag": "-",
   "kind": "person",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "habits",
   "question": {
    "me": "Do you stand for hours, or hold one position for hours, on most days?",
    "child": "Do they stand for hours, or hold one position for hours, on most days?",
    "adult": "Do they stand for hours, or hold one position for hours, on most days?"
   },
   "why": "A muscle held for hours cramps more easily."
  },
  {
   "id": "smokes",
   "flag": "-",
   "kind": "history",
   "type": "single",
   "options": {
    "no": "No",
    "used_to": "Used to",
    "yes": "Yes"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "8_15",
     "16_17",
     "18_64",
     "65_plus"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "habits",
   "question": {
    "me": "Do you smoke or vape nicotine?",
    "child": "Do they smoke or vape nicotine?",
    "adult": "Do they smoke or vape nicotine?"
   },
   "why": "Smoking narrows arteries."
  },
  {
   "id": "hormone_stage",
   "flag": "-",
   "kind": "person",
   "type": "single",
   "options": {
    "puberty": "Puberty",
    "periods": "Monthly periods",
    "around_menopause": "Around the menopause",
    "after_menopause": "After the menopause",
    "none": "None of these"
   },
   "ask_if": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "8_15",
       "16_17",
       "18_64"
      ]
     },
     {
      "not": {
       "finding": "sex_at_birth",
       "operator": "is",
       "value": "male"
      }
     }
    ]
   },
   "safe": "none",
   "tick": "yes",
   "subject": "habits",
   "question": {
    "me": "Which fits you best?",
    "child": "Which fits them best?",
    "adult": "Which fits them best?"
   },
   "why": "The evidence is thin, but some people see a link."
  },
  {
   "id": "period_link",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "8_15",
       "16_17",
       "18_64"
      ]
     },
     {
      "not": {
       "finding": "sex_at_birth",
       "operator": "is",
       "value": "male"
      }
     }
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "habits",
   "question": {
    "me": "Do the cramps or the ache come with your periods?",
    "child": "Do the cramps or the ache come with their periods?",
    "adult": "Do the cramps or the ache come with their periods?"
   },
   "why": "Period pain can reach the back and the thighs."
  },
  {
   "id": "shin_sore_running",
   "flag": "-",
   "kind": "current",
   "type": "yes_no",
   "options": {
    "yes": "Yes",
    "no": "No"
   },
   "ask_if": {
    "finding": "body_parts",
    "operator": "has",
    "value": [
     "shin"
    ]
   },
   "safe": "no",
   "tick": "yes",
   "subject": "habits",
   "question": {
    "me": "Are the shins sore along the bone when running or jumping, and better with days of rest?",
    "child": "Are the shins sore along the bone when running or jumping, and better with days of rest?",
    "adult": "Are the shins sore along the bone when running or jumping, and better with days of rest?"
   },
   "why": "Shin pain in runners is not a cramp."
  },
  {
   "id": "child_pain_pattern",
   "flag": "S",
   "kind": "current",
   "type": "multi",
   "options": {
    "one_leg": "Always in the same leg",
    "morning": "Still there in the morning",
    "joint": "In a joint, such as knee, hip or ankle",
    "stops_play": "It stops play or sport by day"
   },
   "ask_if": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "1_2",
     "3_7",
     "8_15"
    ]
   },
   "safe": [],
   "tick": [
    "unspecified"
   ],
   "subject": "child",
   "question": {
    "me": "Which of these fit your pains?",
    "child": "Which of these fit the child’s pains?",
    "adult": "Which of these fit the child’s pains?"
   },
   "why": "Growing pains are in both legs, in the evening or at night, and gone by morning."
  }
 ],
 "rules": [
  {
   "id": "E01",
   "name": "A fit with a danger sign, or a first fit",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "awake_and_talking",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "fit_danger_signs",
        "operator": "has",
        "value": [
         "over_5_minutes",
         "repeated_or_slow_to_wake",
         "hurt_or_in_water",
         "blue_or_hard_to_breathe"
        ]
       }
      ]
     },
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "fit_danger_signs",
        "operator": "has",
        "value": "any"
       },
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "gave_birth_last_6_weeks",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "diabetes",
        "operator": "in",
        "value": [
         "type_1",
         "type_2",
         "in_pregnancy"
        ]
       },
       {
        "all": [
         {
          "finding": "known_epilepsy",
          "operator": "is",
          "value": "no"
         },
         {
          "not": {
           "all": [
            {
             "finding": "age_band",
             "operator": "is",
             "value": "3_7"
            },
            {
             "finding": "past_febrile_fit",
             "operator": "is",
             "value": "yes"
            },
            {
             "finding": "fever",
             "operator": "is",
             "value": "yes"
            },
            {
             "finding": "fit_danger_signs",
             "operator": "has",
             "value": "none"
            }
           ]
          }
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "awake_and_talking",
    "fit_like_movements",
    "fit_danger_signs"
   ],
   "tell": "Call an ambulance now. Move hard things away, cushion the head, do not hold the person down, put nothing in the mouth, time it. Roll them on their side when the jerking stops. Stay until they are fully awake.",
   "why": "A first or long fit, or one without waking, needs emergency care. It is not a muscle cramp.",
   "sources": [
    37,
    38,
    39,
    102
   ],
   "basis": "source"
  },
  {
   "id": "E02",
   "name": "A blackout of unclear kind",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "awake_and_talking",
      "operator": "is",
      "value": "no"
     },
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "no"
     }
    ]
   },
   "anchors": [
    "awake_and_talking"
   ],
   "tell": "Call an ambulance now. Lay them on their side if they are not fully awake.",
   "why": "Nobody should guess at a loss of awareness that has no clear reason.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "E03",
   "name": "A child with a fever and a first fit",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2",
       "3_7",
       "8_15"
      ]
     },
     {
      "any": [
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "young_child_fever",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "fit_danger_signs",
        "operator": "has",
        "value": [
         "first_ever"
        ]
       },
       {
        "finding": "age_band",
        "operator": "in",
        "value": [
         "under_3_months",
         "3_11_months",
         "1_2"
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "fever",
    "young_child_fever",
    "fit_like_movements"
   ],
   "tell": "Call an ambulance now. Lay the child on their side. Do not put them in a cold bath. Note the time.",
   "why": "Most fits with a fever end by themselves and do no lasting harm, but a first one needs to be looked at in hospital.",
   "sources": [
    39,
    40
   ],
   "basis": "source"
  },
  {
   "id": "E04",
   "name": "A young baby with a fever",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "is",
      "value": "under_3_months"
     },
     {
      "any": [
       {
        "finding": "temperature_c",
        "operator": "at_least",
        "value": 38
       },
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "young_child_fever",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "fever",
    "young_child_fever",
    "temperature_c"
   ],
   "tell": "Go to emergency care now or call an ambulance.",
   "why": "A serious infection can look mild at this age.",
   "sources": [
    75,
    103
   ],
   "basis": "source"
  },
  {
   "id": "E05",
   "name": "Signs of a serious infection",
   "level": "emergency",
   "when": {
    "any": [
     {
      "finding": "serious_infection_signs",
      "operator": "has",
      "value": "any"
     },
     {
      "all": [
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "confused_or_drowsy",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "breathing_or_swallowing_trouble",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "serious_infection_signs",
    "fever",
    "confused_or_drowsy",
    "breathing_or_swallowing_trouble"
   ],
   "tell": "Call an ambulance now. Do not wait for a rash.",
   "why": "Meningitis and sepsis can start with leg pain, cold hands and feet and odd skin colour, hours before a rash.",
   "sources": [
    75,
    76
   ],
   "basis": "source"
  },
  {
   "id": "E06",
   "name": "Signs of a stroke",
   "level": "emergency",
   "when": {
    "finding": "stroke_signs",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "stroke_signs"
   ],
   "tell": "Call an ambulance now. Note when it began.",
   "why": "Fast treatment saves brain.",
   "sources": [
    43
   ],
   "basis": "source"
  },
  {
   "id": "E07",
   "name": "Signs that fit a clot in the lung",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "one_limb_swollen",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "calf_hot_red_tender",
        "operator": "is",
        "value": "yes"
       },
       {
        "all": [
         {
          "finding": "body_parts",
          "operator": "has",
          "value": [
           "calf",
           "front_thigh",
           "back_thigh",
           "inner_thigh"
          ]
         },
         {
          "any": [
           {
            "finding": "cancer_now",
            "operator": "is",
            "value": "yes"
           },
           {
            "finding": "past_clot",
            "operator": "is",
            "value": "yes"
           },
           {
            "finding": "recent_surgery_bedrest_travel",
            "operator": "is",
            "value": "yes"
           },
           {
            "finding": "pregnant_now",
            "operator": "is",
            "value": "yes"
           },
           {
            "finding": "gave_birth_last_6_weeks",
            "operator": "is",
            "value": "yes"
           }
          ]
         }
        ]
       }
      ]
     },
     {
      "any": [
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "chest_pain_or_coughing_blood",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "faint_or_palpitations",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "one_limb_swollen",
    "calf_hot_red_tender",
    "breathing_or_swallowing_trouble",
    "chest_pain_or_coughing_blood",
    "faint_or_palpitations"
   ],
   "tell": "Call an ambulance now. Rest while you wait.",
   "why": "A clot in the leg can travel to the lung.",
   "sources": [
    31,
    52
   ],
   "basis": "source"
  },
  {
   "id": "E08",
   "name": "Something that looks like a heart attack",
   "level": "emergency",
   "when": {
    "any": [
     {
      "finding": "chest_pain_or_coughing_blood",
      "operator": "is",
      "value": "yes"
     },
     {
      "all": [
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "upper_arm",
         "forearm",
         "shoulder",
         "jaw"
        ]
       },
       {
        "finding": "sudden_severe_start",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "breathing_or_swallowing_trouble",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "faint_or_palpitations",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "chest_pain_or_coughing_blood",
    "sudden_severe_start",
    "breathing_or_swallowing_trouble",
    "faint_or_palpitations"
   ],
   "tell": "Call an ambulance now. Sit and rest.",
   "why": "Pain in the chest, arm or jaw can be the heart, sometimes without strong chest pain.",
   "sources": [
    84
   ],
   "basis": "source",
   "note": "The pattern of the arm alone is editorial."
  },
  {
   "id": "E09",
   "name": "Signs of a blocked artery of a limb",
   "level": "emergency",
   "when": {
    "any": [
     {
      "all": [
       {
        "finding": "limb_pale_blue_cold",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "sudden_severe_start",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "constant_rest_pain",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "limb_numb_or_wont_move",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     },
     {
      "all": [
       {
        "finding": "sudden_severe_start",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "limb_numb_or_wont_move",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "limb_pale_blue_cold",
    "sudden_severe_start",
    "constant_rest_pain",
    "limb_numb_or_wont_move"
   ],
   "tell": "Call an ambulance now. Do not heat, rub or raise the limb.",
   "why": "Pain, paleness, coldness, numbness and loss of movement together suggest that blood is not reaching the limb.",
   "sources": [
    33,
    46
   ],
   "basis": "source",
   "note": "“Do not heat, rub or raise” is unconfirmed general medical knowledge."
  },
  {
   "id": "E10",
   "name": "Signs of pressure inside a muscle",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "passive_stretch_agony",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "recent_injury_or_cast",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "hard_new_exercise",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "limb_numb_or_wont_move",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "sudden_severe_start",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "passive_stretch_agony",
    "limb_numb_or_wont_move",
    "sudden_severe_start"
   ],
   "tell": "Call an ambulance or go to emergency care now. Loosen any bandage you can. Do not raise the limb above the heart.",
   "why": "Pressure inside the muscle can cut off its blood supply. It may need surgery quickly.",
   "sources": [
    33,
    50
   ],
   "basis": "source",
   "note": "The advice on the height of the limb is unconfirmed general medical knowledge."
  },
  {
   "id": "E11",
   "name": "Signs of pressed nerves at the base of the spine",
   "level": "emergency",
   "when": {
    "any": [
     {
      "finding": "saddle_or_bladder_bowel_change",
      "operator": "is",
      "value": "yes"
     },
     {
      "all": [
       {
        "finding": "side_pattern",
        "operator": "is",
        "value": "both"
       },
       {
        "finding": "shoots_from_back_or_neck",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "weakness_spreading",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "all": [
       {
        "finding": "side_pattern",
        "operator": "is",
        "value": "both"
       },
       {
        "finding": "shoots_from_back_or_neck",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "first_started",
        "operator": "in",
        "value": [
         "today",
         "last_week",
         "1_4_weeks"
        ]
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "buttock",
         "front_thigh",
         "back_thigh",
         "inner_thigh",
         "calf",
         "shin",
         "sole",
         "toes"
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "saddle_or_bladder_bowel_change",
    "weakness_spreading"
   ],
   "tell": "Go to an emergency department now. Do not drive yourself. Call an ambulance if you cannot get there.",
   "why": "Pressed nerves can be damaged for good within hours.",
   "sources": [
    42
   ],
   "basis": "source",
   "note": "The source names pain from the back into both legs; that it is new is ours."
  },
  {
   "id": "E12",
   "name": "Stiff jaw with another sign of tetanus",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "jaw_stiff",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "dirty_wound",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "tetanus_jab_current",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "neck",
         "back",
         "belly",
         "whole_body"
        ]
       },
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "jaw_stiff"
   ],
   "tell": "Call an ambulance now.",
   "why": "Lockjaw and spasms can spread to the breathing. Up to about 21 days usually pass after the wound, so it may be forgotten.",
   "sources": [
    41
   ],
   "basis": "source"
  },
  {
   "id": "E13",
   "name": "Signs of severe spasms from low calcium or magnesium",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "hand_foot_claw",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "tingling_mouth_fingers",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "any": [
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "faint_or_palpitations",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "awake_and_talking",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "confused_or_drowsy",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "hand_foot_claw",
    "tingling_mouth_fingers",
    "breathing_or_swallowing_trouble",
    "faint_or_palpitations",
    "awake_and_talking",
    "confused_or_drowsy"
   ],
   "tell": "Call an ambulance now.",
   "why": "Very low calcium or magnesium can close the voice box, cause fits or upset the heart.",
   "sources": [
    48
   ],
   "basis": "editorial",
   "note": "The source supports the danger."
  },
  {
   "id": "E14",
   "name": "Signs of muscle breaking down",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "dark_urine",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "muscle_ache_all_over",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "hard_new_exercise",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "in_heat",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "med_statin",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "toxin_or_drug_exposure",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "dehydration_signs",
        "operator": "has",
        "value": [
         "no_wee_8_hours"
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "dark_urine",
    "muscle_ache_all_over"
   ],
   "tell": "Stop activity. Get to emergency care now and ask to be checked for rhabdomyolysis (a creatine kinase, CK, blood test).",
   "why": "Broken-down muscle can harm the kidneys and heart. It can start days after the effort.",
   "sources": [
    34
   ],
   "basis": "source",
   "note": "The source says immediate medical care; the level of an ambulance is editorial."
  },
  {
   "id": "E15",
   "name": "Signs of heatstroke",
   "level": "emergency",
   "when": {
    "any": [
     {
      "finding": "heat_illness_signs",
      "operator": "has",
      "value": [
       "still_unwell_30_min"
      ]
     },
     {
      "all": [
       {
        "finding": "in_heat",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "confused_or_drowsy",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "awake_and_talking",
          "operator": "is",
          "value": "no"
         },
         {
          "finding": "faint_or_palpitations",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "heat_illness_signs",
    "confused_or_drowsy",
    "awake_and_talking",
    "faint_or_palpitations"
   ],
   "tell": "Call an ambulance now. Move to a cool place, wet the skin, fan, cold packs in armpits and neck. Nothing to drink if drowsy.",
   "why": "Heat exhaustion can become heatstroke.",
   "sources": [
    36
   ],
   "basis": "source"
  },
  {
   "id": "E16",
   "name": "Signs of severe low sugar",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "med_glucose_lowering",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "diabetes",
        "operator": "in",
        "value": [
         "type_1",
         "type_2",
         "in_pregnancy"
        ]
       }
      ]
     },
     {
      "finding": "hypo_signs",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "confused_or_drowsy",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "awake_and_talking",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "hypo_signs",
    "confused_or_drowsy",
    "awake_and_talking",
    "fit_like_movements",
    "breathing_or_swallowing_trouble"
   ],
   "tell": "If they cannot swallow safely: call an ambulance, recovery position, nothing by mouth. If awake and swallowing: a sugary drink or sweets at once, then call if not better in minutes.",
   "why": "Low sugar can cause shaking and fits that look like cramps.",
   "sources": [
    68
   ],
   "basis": "source"
  },
  {
   "id": "E17",
   "name": "Signs of dangerous potassium",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "kidney_status",
        "operator": "in",
        "value": [
         "disease",
         "dialysis",
         "dialysis_missed"
        ]
       },
       {
        "finding": "med_diuretic",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "supplement_potassium_magnesium",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "vomit_or_diarrhoea",
        "operator": "is",
        "value": "a_lot"
       },
       {
        "finding": "restricted_eating",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "any": [
       {
        "finding": "faint_or_palpitations",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "weakness_spreading",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "faint_or_palpitations",
    "weakness_spreading"
   ],
   "tell": "Call an ambulance now. Say if there are kidney problems, and which tablets are taken.",
   "why": "Very high or very low potassium can stop the heart or paralyse muscles.",
   "sources": [
    65,
    66
   ],
   "basis": "editorial",
   "note": "The sources support the danger."
  },
  {
   "id": "E18",
   "name": "Missed dialysis and unwell",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "kidney_status",
      "operator": "is",
      "value": "dialysis_missed"
     },
     {
      "any": [
       {
        "finding": "weakness_spreading",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "faint_or_palpitations",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "weakness_spreading",
    "faint_or_palpitations",
    "breathing_or_swallowing_trouble"
   ],
   "tell": "Call an ambulance now, then the dialysis unit.",
   "why": "Potassium may be high, and there may be too much fluid in the body.",
   "sources": [
    66
   ],
   "basis": "editorial"
  },
  {
   "id": "E19",
   "name": "Spreading weakness with trouble breathing",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "weakness_spreading",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "limb_numb_or_wont_move",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "weakness_spreading",
    "breathing_or_swallowing_trouble",
    "limb_numb_or_wont_move"
   ],
   "tell": "Call an ambulance now.",
   "why": "Guillain-Barré syndrome can weaken the muscles of breathing.",
   "sources": [
    78
   ],
   "basis": "source"
  },
  {
   "id": "E20",
   "name": "Twisting that a medicine can cause, with trouble breathing",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "eyes_neck_twisting",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "breathing_or_swallowing_trouble",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "eyes_neck_twisting",
    "breathing_or_swallowing_trouble"
   ],
   "tell": "Call an ambulance now. Bring the medicine packet.",
   "why": "A reaction to sickness or mental health medicine can tighten the throat.",
   "sources": [
    85
   ],
   "basis": "editorial",
   "note": "The source supports the danger."
  },
  {
   "id": "E21",
   "name": "Signs of alcohol withdrawal",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "alcohol_stopped_recently",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "confused_or_drowsy",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "faint_or_palpitations",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "confused_or_drowsy",
    "fit_like_movements",
    "faint_or_palpitations"
   ],
   "tell": "Call an ambulance now.",
   "why": "Withdrawal can cause fits and can kill.",
   "sources": [
    86
   ],
   "basis": "source"
  },
  {
   "id": "E22",
   "name": "A fit in pregnancy or soon after birth",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "gave_birth_last_6_weeks",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "fit_like_movements",
    "pregnant_now"
   ],
   "tell": "Call an ambulance now.",
   "why": "It may be a dangerous illness of pregnancy (eclampsia).",
   "sources": [
    53
   ],
   "basis": "editorial",
   "note": "The source describes the illness and its urgency; the link of fits to eclampsia is unconfirmed general medical knowledge."
  },
  {
   "id": "E23",
   "name": "High fever, stiff muscles and muddle after a medicine",
   "level": "emergency",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "med_antisickness_or_antipsychotic",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "med_new_or_changed",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "toxin_or_drug_exposure",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "finding": "fever",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "confused_or_drowsy",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "fever",
    "confused_or_drowsy"
   ],
   "tell": "Call an ambulance now. Bring the packets.",
   "why": "Some reactions to medicines cause stiffness and dangerous heat.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "E24",
   "name": "Poisoning or a bite with spasms",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "toxin_or_drug_exposure",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "whole_body",
       "belly",
       "neck",
       "jaw"
      ]
     }
    ]
   },
   "anchors": [
    "body_parts"
   ],
   "tell": "Call an ambulance or poison service now.",
   "why": "Several poisons cause spasms.",
   "sources": [
    3
   ],
   "basis": "editorial"
  },
  {
   "id": "E25",
   "name": "A baby who does not recover from jerks",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2"
      ]
     },
     {
      "finding": "baby_jerk_clusters",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "serious_infection_signs",
        "operator": "has",
        "value": [
         "floppy",
         "odd_skin_colour"
        ]
       },
       {
        "finding": "fit_danger_signs",
        "operator": "has",
        "value": [
         "blue_or_hard_to_breathe",
         "over_5_minutes"
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "baby_jerk_clusters",
    "serious_infection_signs",
    "fit_danger_signs"
   ],
   "tell": "Call an ambulance now.",
   "why": "Fits in a baby with a poor colour, or who does not wake well, are an emergency.",
   "sources": [
    39,
    77
   ],
   "basis": "source"
  },
  {
   "id": "E26",
   "name": "Signs of a severe sickle cell crisis",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "sickle_cell",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "chest_pain_or_coughing_blood",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "breathing_or_swallowing_trouble",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "fever",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "young_child_fever",
          "operator": "is",
          "value": "yes"
         }
        ]
       },
       {
        "finding": "stroke_signs",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "chest_pain_or_coughing_blood",
    "breathing_or_swallowing_trouble",
    "stroke_signs"
   ],
   "tell": "Call an ambulance now and say sickle cell.",
   "why": "The limb pain may be a crisis that affects the chest or brain, or an infection.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "E27",
   "name": "New weakness of the legs with known cancer",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "cancer_now",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "weakness_spreading",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "saddle_or_bladder_bowel_change",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "limb_numb_or_wont_move",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "weakness_spreading",
    "saddle_or_bladder_bowel_change",
    "limb_numb_or_wont_move"
   ],
   "tell": "Go to emergency care now and say that there is or was cancer.",
   "why": "Cancer can press on the spinal cord.",
   "sources": [
    73
   ],
   "basis": "editorial"
  },
  {
   "id": "E28",
   "name": "Hard to breathe or swallow, whatever the cause",
   "level": "emergency",
   "when": {
    "finding": "breathing_or_swallowing_trouble",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "breathing_or_swallowing_trouble"
   ],
   "tell": "Call an ambulance now.",
   "why": "It is never part of an ordinary cramp of an arm or a leg.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "E29",
   "name": "Muddled or very drowsy, whatever the cause",
   "level": "emergency",
   "when": {
    "finding": "confused_or_drowsy",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "confused_or_drowsy"
   ],
   "tell": "Call an ambulance now. If they have diabetes, are awake and can swallow: give sugar or a sweet drink.",
   "why": "It is never part of an ordinary cramp of an arm or a leg.",
   "sources": [
    68
   ],
   "basis": "editorial"
  },
  {
   "id": "U01",
   "name": "Signs that fit a clot in a leg or arm",
   "level": "urgent_today",
   "when": {
    "any": [
     {
      "finding": "one_limb_swollen",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "calf_hot_red_tender",
      "operator": "is",
      "value": "yes"
     },
     {
      "all": [
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf",
         "front_thigh",
         "back_thigh",
         "inner_thigh"
        ]
       },
       {
        "finding": "side_pattern",
        "operator": "is",
        "value": "same"
       },
       {
        "any": [
         {
          "finding": "constant_rest_pain",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "first_started",
          "operator": "in",
          "value": [
           "today",
           "last_week",
           "1_4_weeks"
          ]
         }
        ]
       },
       {
        "any": [
         {
          "finding": "pregnant_now",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "gave_birth_last_6_weeks",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "recent_surgery_bedrest_travel",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "cancer_now",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "past_clot",
          "operator": "is",
          "value": "yes"
         },
         {
          "all": [
           {
            "finding": "recent_injury_or_cast",
            "operator": "is",
            "value": "yes"
           },
           {
            "finding": "constant_rest_pain",
            "operator": "is",
            "value": "yes"
           }
          ]
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "one_limb_swollen",
    "calf_hot_red_tender",
    "constant_rest_pain"
   ],
   "tell": "Get seen today. Do not rub or stretch the leg hard. If there is breathlessness or chest pain, call an ambulance.",
   "why": "The pain of a clot can feel like a cramp.",
   "sources": [
    31,
    32,
    52
   ],
   "basis": "source",
   "note": "“Do not rub” is unconfirmed general medical knowledge."
  },
  {
   "id": "U02",
   "name": "A cramp that does not let go",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "happening_now",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "current_over_10_min",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "current_over_10_min"
   ],
   "tell": "Get help today while it lasts. If the limb turns pale, cold or numb, or swells, call an ambulance.",
   "why": "An ordinary cramp lets go within about 10 minutes.",
   "sources": [
    2,
    3
   ],
   "basis": "source"
  },
  {
   "id": "U03",
   "name": "A wound that could carry tetanus",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "dirty_wound",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "tetanus_jab_current",
      "operator": "is",
      "value": "no"
     }
    ]
   },
   "anchors": [
    "dirty_wound"
   ],
   "tell": "Get the wound and the jabs checked today.",
   "why": "Treatment works best before there are symptoms.",
   "sources": [
    3,
    41
   ],
   "basis": "source"
  },
  {
   "id": "U04",
   "name": "Cramps in the heat that need help",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "in_heat",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "all": [
         {
          "finding": "longest_over_10_min",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "first_started",
          "operator": "in",
          "value": [
           "today",
           "last_week"
          ]
         }
        ]
       },
       {
        "finding": "heart_disease",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "fluid_or_salt_limit",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "longest_over_10_min"
   ],
   "tell": "Rest in the cool and get medical help, at the latest when cramps go on for 1 hour.",
   "why": "Heat takes salt and water, which a heart condition or a fluid limit makes harder to put back.",
   "sources": [
    35
   ],
   "basis": "source"
  },
  {
   "id": "U05",
   "name": "Signs of heat exhaustion",
   "level": "urgent_today",
   "when": {
    "finding": "heat_illness_signs",
    "operator": "has",
    "value": "any"
   },
   "anchors": [
    "heat_illness_signs"
   ],
   "tell": "Cool down now. If not better in 30 minutes, call an ambulance.",
   "why": "It can turn into heatstroke.",
   "sources": [
    36
   ],
   "basis": "source"
  },
  {
   "id": "U06",
   "name": "Muscle signs with a statin",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "med_statin",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "muscle_ache_all_over",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "weakness_or_thinning",
        "operator": "is",
        "value": "yes"
       },
       {
        "all": [
         {
          "finding": "first_started",
          "operator": "in",
          "value": [
           "today",
           "last_week",
           "1_4_weeks",
           "1_6_months"
          ]
         },
         {
          "finding": "statin_new_or_changed",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "muscle_ache_all_over",
    "weakness_or_thinning"
   ],
   "tell": "Phone a doctor, pharmacist or advice line today, before the next dose. Ask whether to pause it.",
   "why": "Sore or weak muscles with a statin should be looked at straight away. A blood test (creatine kinase, CK) may be done.",
   "sources": [
    57
   ],
   "basis": "source",
   "note": "“Ask whether to pause” is our wording; the source, a report, says to stop it and get advice."
  },
  {
   "id": "U07",
   "name": "Dark wee",
   "level": "urgent_today",
   "when": {
    "finding": "dark_urine",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "dark_urine"
   ],
   "tell": "Get a urine and blood test today.",
   "why": "Broken-down muscle, and liver or kidney problems, need to be ruled out.",
   "sources": [
    34
   ],
   "basis": "editorial"
  },
  {
   "id": "U08",
   "name": "A limb that may get too little blood",
   "level": "urgent_today",
   "when": {
    "any": [
     {
      "all": [
       {
        "finding": "constant_rest_pain",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "artery_disease",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "walking_brings_on",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "smokes",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "diabetes",
          "operator": "in",
          "value": [
           "type_1",
           "type_2",
           "in_pregnancy"
          ]
         },
         {
          "finding": "limb_pale_blue_cold",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "skin_change",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     },
     {
      "all": [
       {
        "finding": "walking_brings_on",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "trend",
        "operator": "is",
        "value": "quickly_worse"
       }
      ]
     },
     {
      "all": [
       {
        "finding": "open_wound",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "artery_disease",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "diabetes",
          "operator": "in",
          "value": [
           "type_1",
           "type_2",
           "in_pregnancy"
          ]
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "constant_rest_pain",
    "walking_brings_on",
    "open_wound"
   ],
   "tell": "Get seen today.",
   "why": "Pain at rest, quick worsening or a sore on the foot can mean that the limb is at risk.",
   "sources": [
    46
   ],
   "basis": "source",
   "note": "The sore on the foot and the signs that make pain at rest more serious are editorial."
  },
  {
   "id": "U09",
   "name": "Hands or feet that lock, or tingling with a reason for low calcium",
   "level": "urgent_today",
   "when": {
    "any": [
     {
      "finding": "hand_foot_claw",
      "operator": "is",
      "value": "yes"
     },
     {
      "all": [
       {
        "finding": "tingling_mouth_fingers",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "thyroid_or_neck_surgery",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "gut_absorption_problem",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "med_ppi",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "restricted_eating",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "vomit_or_diarrhoea",
          "operator": "is",
          "value": "a_lot"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "hand_foot_claw",
    "tingling_mouth_fingers"
   ],
   "tell": "Ask for a blood test today for calcium, magnesium and potassium.",
   "why": "Mild spasms from low calcium can turn severe.",
   "sources": [
    48,
    49,
    67
   ],
   "basis": "editorial"
  },
  {
   "id": "U10",
   "name": "After a usual fit, now well",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "known_epilepsy",
        "operator": "is",
        "value": "yes"
       },
       {
        "all": [
         {
          "finding": "age_band",
          "operator": "in",
          "value": [
           "1_2",
           "3_7"
          ]
         },
         {
          "finding": "past_febrile_fit",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "fever",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "fit_like_movements"
   ],
   "tell": "Follow the seizure plan. Contact the doctor today if anything was different from usual.",
   "why": "Not every fit needs an ambulance when epilepsy is known.",
   "sources": [
    37,
    38,
    39
   ],
   "basis": "source"
  },
  {
   "id": "U11",
   "name": "A baby with sets of jerks, otherwise well",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2"
      ]
     },
     {
      "finding": "baby_jerk_clusters",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "baby_jerk_clusters"
   ],
   "tell": "Take the baby to a children’s emergency department today. Film it.",
   "why": "Infantile spasms look mild but need to be looked at the same day.",
   "sources": [
    77
   ],
   "basis": "source"
  },
  {
   "id": "U12",
   "name": "A baby under 1",
   "level": "urgent_today",
   "when": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "under_3_months",
     "3_11_months"
    ]
   },
   "anchors": [],
   "tell": "Get the baby seen today.",
   "why": "True muscle cramps are not expected at this age. Low calcium and fits are possible.",
   "sources": [
    27,
    82
   ],
   "basis": "editorial"
  },
  {
   "id": "U14",
   "name": "A child who limps, or has a fever with pain in one leg or joint",
   "level": "urgent_today",
   "when": {
    "any": [
     {
      "finding": "child_limp_or_wont_walk",
      "operator": "is",
      "value": "yes"
     },
     {
      "all": [
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "child_pain_pattern",
        "operator": "has",
        "value": [
         "one_leg",
         "joint"
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "child_limp_or_wont_walk",
    "child_pain_pattern"
   ],
   "tell": "Get the child seen today. With a fever, or a very unwell child, go to emergency care.",
   "why": "Infections of joints and bones and hip problems can hide as leg pain.",
   "sources": [
    55,
    56
   ],
   "basis": "source",
   "note": "The limp is in the source; a fever with pain in one place is editorial."
  },
  {
   "id": "U15",
   "name": "Warning signs in pregnancy or soon after birth",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "gave_birth_last_6_weeks",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "finding": "severe_headache_vision",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "severe_headache_vision"
   ],
   "tell": "Call the maternity unit now.",
   "why": "It may be pre-eclampsia.",
   "sources": [
    53
   ],
   "basis": "source"
  },
  {
   "id": "U16",
   "name": "Quinine and bleeding",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "med_quinine",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "bleeding_or_bruising",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "bleeding_or_bruising"
   ],
   "tell": "Do not take another dose until you have spoken to a doctor today.",
   "why": "Quinine can destroy the blood’s platelets.",
   "sources": [
    12,
    13
   ],
   "basis": "source"
  },
  {
   "id": "U17",
   "name": "Spreading numbness or weakness",
   "level": "urgent_today",
   "when": {
    "finding": "weakness_spreading",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "weakness_spreading"
   ],
   "tell": "Get seen today. If it spreads quickly, call an ambulance.",
   "why": "It may get worse over hours.",
   "sources": [
    78
   ],
   "basis": "source"
  },
  {
   "id": "U18",
   "name": "Eyes, neck or jaw pulled to one side",
   "level": "urgent_today",
   "when": {
    "finding": "eyes_neck_twisting",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "eyes_neck_twisting"
   ],
   "tell": "Go to urgent or emergency care today with the medicine packet.",
   "why": "It can be a reaction to a medicine, and it can be treated.",
   "sources": [
    85
   ],
   "basis": "editorial"
  },
  {
   "id": "U19",
   "name": "Stopped alcohol",
   "level": "urgent_today",
   "when": {
    "finding": "alcohol_stopped_recently",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Get medical advice today, and do not cut down further on your own until then.",
   "why": "There is a risk of fits.",
   "sources": [
    86
   ],
   "basis": "editorial"
  },
  {
   "id": "U20",
   "name": "Dried out, or cannot keep fluids down",
   "level": "urgent_today",
   "when": {
    "any": [
     {
      "finding": "vomit_or_diarrhoea",
      "operator": "is",
      "value": "a_lot"
     },
     {
      "finding": "dehydration_signs",
      "operator": "has",
      "value": [
       "no_wee_8_hours",
       "sunken"
      ]
     },
     {
      "all": [
       {
        "finding": "dehydration_signs",
        "operator": "has",
        "value": [
         "dizzy_standing"
        ]
       },
       {
        "any": [
         {
          "finding": "vomit_or_diarrhoea",
          "operator": "in",
          "value": [
           "some",
           "a_lot"
          ]
         },
         {
          "finding": "in_heat",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "fever",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "vomit_or_diarrhoea",
    "dehydration_signs"
   ],
   "tell": "Get help today. If awake and able to swallow, sip a rehydration drink; with kidney, heart or liver disease or a fluid limit, ask first.",
   "why": "Loss of salt and water can be serious, most of all in babies and older people.",
   "sources": [
    88
   ],
   "basis": "source"
  },
  {
   "id": "U21",
   "name": "Signs of low sugar, awake",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "hypo_signs",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "med_glucose_lowering",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "hypo_signs"
   ],
   "tell": "If awake and able to swallow: take sugar now, then food. Call the diabetes team today if it keeps happening. If not awake: nothing by mouth, call an ambulance.",
   "why": "Low sugar can get worse quickly.",
   "sources": [
    68
   ],
   "basis": "editorial"
  },
  {
   "id": "U22",
   "name": "Arm and leg of one side, new",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "same_side_arm_and_leg",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "first_started",
      "operator": "in",
      "value": [
       "today",
       "last_week",
       "1_4_weeks"
      ]
     }
    ]
   },
   "anchors": [
    "same_side_arm_and_leg"
   ],
   "tell": "Get seen today. With weakness, a dropped face or unclear speech, call an ambulance.",
   "why": "What is on one side of the body can come from the brain or the spine.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "U23",
   "name": "Dialysis missed",
   "level": "urgent_today",
   "when": {
    "finding": "kidney_status",
    "operator": "is",
    "value": "dialysis_missed"
   },
   "anchors": [],
   "tell": "Phone the dialysis unit now.",
   "why": "Potassium may be high.",
   "sources": [
    66
   ],
   "basis": "editorial"
  },
  {
   "id": "U24",
   "name": "Hot swollen limb with a fever",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "calf_hot_red_tender",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "fever",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "calf_hot_red_tender",
    "fever"
   ],
   "tell": "Get seen today.",
   "why": "It can be a clot or an infection.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "U25",
   "name": "Sickle cell disease and pain in a limb",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "sickle_cell",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "pain_score",
        "operator": "at_least",
        "value": 4
       },
       {
        "finding": "constant_rest_pain",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "age_band",
        "operator": "in",
        "value": [
         "under_3_months",
         "3_11_months",
         "1_2"
        ]
       }
      ]
     }
    ]
   },
   "anchors": [],
   "tell": "Follow the crisis plan and phone the sickle cell team today.",
   "why": "Pain in a limb can be the start of a crisis.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "U26",
   "name": "One alarm sign by itself",
   "level": "urgent_today",
   "when": {
    "any": [
     {
      "finding": "limb_pale_blue_cold",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "limb_numb_or_wont_move",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "sudden_severe_start",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "faint_or_palpitations",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "passive_stretch_agony",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "limb_pale_blue_cold",
    "limb_numb_or_wont_move",
    "sudden_severe_start",
    "faint_or_palpitations",
    "passive_stretch_agony"
   ],
   "tell": "Get seen today. Call an ambulance if a second sign appears.",
   "why": "It is a sign that can belong to an emergency, even when it stands alone.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "U27",
   "name": "Eating very little, and losing salts",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "restricted_eating",
      "operator": "is",
      "value": "yes"
     },
     {
      "any": [
       {
        "finding": "vomit_or_diarrhoea",
        "operator": "in",
        "value": [
         "some",
         "a_lot"
        ]
       },
       {
        "finding": "muscle_ache_all_over",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "vomit_or_diarrhoea",
    "muscle_ache_all_over"
   ],
   "tell": "Ask for a blood test and a heart tracing today. You deserve help with this, and nobody will blame you.",
   "why": "Potassium can fall to a level that upsets the heart.",
   "sources": [
    65
   ],
   "basis": "editorial"
  },
  {
   "id": "U28",
   "name": "A bleeding vein",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "visible_veins",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "vein_bleeding",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "vein_bleeding"
   ],
   "tell": "Press firmly on it, lie down with the leg raised, and get help today. If it does not stop, call an ambulance.",
   "why": "A bulging vein can lose a lot of blood.",
   "sources": [
    47
   ],
   "basis": "source",
   "note": "The first aid is unconfirmed general medical knowledge."
  },
  {
   "id": "U29",
   "name": "Stiff jaw",
   "level": "urgent_today",
   "when": {
    "finding": "jaw_stiff",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "jaw_stiff"
   ],
   "tell": "Get seen today. If spasms start, call an ambulance.",
   "why": "A wound that let tetanus in can be forgotten.",
   "sources": [
    41
   ],
   "basis": "editorial"
  },
  {
   "id": "U30",
   "name": "Possible poisoning, bite, drugs or overdose",
   "level": "urgent_today",
   "when": {
    "finding": "toxin_or_drug_exposure",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Phone a poison service or get help today.",
   "why": "A poison or a bite can make muscles cramp.",
   "sources": [
    3
   ],
   "basis": "editorial"
  },
  {
   "id": "U31",
   "name": "Fit-like movements while awake",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "awake_and_talking",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "fit_like_movements"
   ],
   "tell": "Get seen today. Call an ambulance if it happens again, or if speech, face or strength change.",
   "why": "It can come from the brain even when the person stays awake.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "U32",
   "name": "Stopped a calming tablet, baclofen or heavy drinking",
   "level": "urgent_today",
   "when": {
    "finding": "sedative_stopped",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Get medical advice today, and do not cut down further on your own until then.",
   "why": "There is a risk of fits.",
   "sources": [
    86
   ],
   "basis": "editorial",
   "note": "The source speaks of alcohol; tablets are unconfirmed general medical knowledge."
  },
  {
   "id": "U33",
   "name": "A fit, whatever else is answered",
   "level": "urgent_today",
   "when": {
    "finding": "fit_like_movements",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "fit_like_movements"
   ],
   "tell": "Get seen today. Call an ambulance now unless this is a known, usual fit and they are fully awake again.",
   "why": "It is not a muscle cramp, and the answers do not say yet how dangerous it is.",
   "sources": [
    37,
    38
   ],
   "basis": "editorial"
  },
  {
   "id": "U34",
   "name": "A blackout, whatever else is answered",
   "level": "urgent_today",
   "when": {
    "finding": "awake_and_talking",
    "operator": "is",
    "value": "no"
   },
   "anchors": [
    "awake_and_talking"
   ],
   "tell": "Get seen today. Call an ambulance now if they are not fully awake and well.",
   "why": "An ordinary cramp never takes a person’s awareness away.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "U35",
   "name": "Bruising or bleeding with a blood thinner",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "bleeding_or_bruising",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "med_anticoagulant",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "bleeding_or_bruising"
   ],
   "tell": "Phone a doctor or the clinic for blood thinners today. With a lot of blood, or after a knock on the head, call an ambulance.",
   "why": "Blood thinners make bleeding more likely.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "S01",
   "name": "Weak or thin muscles",
   "level": "see_clinician_soon",
   "when": {
    "any": [
     {
      "finding": "weakness_or_thinning",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "speech_swallow_slow_change",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "weakness_or_thinning",
    "speech_swallow_slow_change"
   ],
   "tell": "Book within days. Most causes can be treated, and most people with cramps and twitches have no serious illness of the nerves.",
   "why": "Weakness that grows should be looked at early.",
   "sources": [
    44,
    45
   ],
   "basis": "editorial",
   "note": "The sources say to see a doctor; how soon is ours."
  },
  {
   "id": "S02",
   "name": "Pain that walking brings on",
   "level": "see_clinician_soon",
   "when": {
    "finding": "walking_brings_on",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "walking_brings_on"
   ],
   "tell": "Book within 2 weeks.",
   "why": "It can come from narrowed arteries, which also matter for heart and brain.",
   "sources": [
    46
   ],
   "basis": "editorial",
   "note": "The source says to see a doctor; how soon is ours."
  },
  {
   "id": "S03",
   "name": "Numbness or swelling with cramps",
   "level": "see_clinician_soon",
   "when": {
    "any": [
     {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     {
      "all": [
       {
        "finding": "both_legs_swollen",
        "operator": "is",
        "value": "yes"
       },
       {
        "not": {
         "finding": "pregnant_now",
         "operator": "is",
         "value": "yes"
        }
       }
      ]
     }
    ]
   },
   "anchors": [
    "tingling_numbness",
    "both_legs_swollen"
   ],
   "tell": "Book within 2 weeks.",
   "why": "It points to nerves, veins, heart, kidneys or thyroid.",
   "sources": [
    2,
    3
   ],
   "basis": "editorial",
   "note": "In pregnancy, swelling of both ankles is common; one side is another rule."
  },
  {
   "id": "S04",
   "name": "Very broken sleep, or a big burden",
   "level": "see_clinician_soon",
   "when": {
    "any": [
     {
      "finding": "nights_woken_per_week",
      "operator": "at_least",
      "value": 3
     },
     {
      "finding": "sleep_score",
      "operator": "at_least",
      "value": 7
     },
     {
      "finding": "daily_impact",
      "operator": "is",
      "value": "lot"
     }
    ]
   },
   "anchors": [
    "nights_woken_per_week",
    "sleep_score",
    "daily_impact"
   ],
   "tell": "Book within 2 weeks, and bring your diary.",
   "why": "Lost sleep is a reason to get help.",
   "sources": [
    3
   ],
   "basis": "editorial",
   "note": "The source names disturbed sleep; the limits are ours."
  },
  {
   "id": "S05",
   "name": "Cramps after a change of medicine",
   "level": "see_clinician_soon",
   "when": {
    "all": [
     {
      "finding": "med_new_or_changed",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "first_started",
      "operator": "in",
      "value": [
       "today",
       "last_week",
       "1_4_weeks",
       "1_6_months"
      ]
     }
    ]
   },
   "anchors": [],
   "tell": "Ask a pharmacist or doctor within days. Do not stop it on your own.",
   "why": "Some medicines bring cramps on.",
   "sources": [
    4,
    15
   ],
   "basis": "editorial"
  },
  {
   "id": "S06",
   "name": "Cramps with dialysis",
   "level": "see_clinician_soon",
   "when": {
    "finding": "around_dialysis",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "around_dialysis"
   ],
   "tell": "Tell the dialysis nurse before or at the next treatment.",
   "why": "How much fluid is taken off may need changing.",
   "sources": [
    61
   ],
   "basis": "editorial"
  },
  {
   "id": "S07",
   "name": "Cramps with liver disease",
   "level": "see_clinician_soon",
   "when": {
    "finding": "liver_disease",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Tell the liver team within 2 weeks. Do not take supplements before that.",
   "why": "Cramps are common with liver disease and can be treated.",
   "sources": [
    58,
    59
   ],
   "basis": "editorial"
  },
  {
   "id": "S08",
   "name": "Diabetes with numbness",
   "level": "see_clinician_soon",
   "when": {
    "all": [
     {
      "finding": "diabetes",
      "operator": "in",
      "value": [
       "type_1",
       "type_2",
       "in_pregnancy"
      ]
     },
     {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "tingling_numbness"
   ],
   "tell": "Book a check of the feet and nerves within 2 weeks.",
   "why": "Diabetes can harm nerves, and feet that feel less are hurt more easily.",
   "sources": [
    62,
    63
   ],
   "basis": "editorial"
  },
  {
   "id": "S09",
   "name": "Thyroid trouble or neck surgery",
   "level": "see_clinician_soon",
   "when": {
    "finding": "thyroid_or_neck_surgery",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Ask within 2 weeks for blood tests of calcium and thyroid.",
   "why": "Both can be out of balance and make muscles cramp.",
   "sources": [
    49,
    64
   ],
   "basis": "editorial"
  },
  {
   "id": "S10",
   "name": "A child’s pain that does not fit growing pains",
   "level": "see_clinician_soon",
   "when": {
    "any": [
     {
      "finding": "child_pain_pattern",
      "operator": "has",
      "value": "any"
     },
     {
      "all": [
       {
        "finding": "age_band",
        "operator": "in",
        "value": [
         "1_2",
         "3_7",
         "8_15"
        ]
       },
       {
        "finding": "side_pattern",
        "operator": "is",
        "value": "same"
       },
       {
        "finding": "hard_knot",
        "operator": "is",
        "value": "no"
       },
       {
        "not": {
         "finding": "exercise_link",
         "operator": "is",
         "value": "yes"
        }
       }
      ]
     }
    ]
   },
   "anchors": [
    "child_pain_pattern"
   ],
   "tell": "Book within days.",
   "why": "Growing pains are in both legs, in the evening or at night, and gone by morning.",
   "sources": [
    54,
    56
   ],
   "basis": "editorial",
   "note": "The sources give the pattern; how soon is ours."
  },
  {
   "id": "S11",
   "name": "True cramps under 8 years",
   "level": "see_clinician_soon",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "1_2",
       "3_7"
      ]
     },
     {
      "finding": "hard_knot",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "hard_knot"
   ],
   "tell": "Book within 2 weeks.",
   "why": "In a survey of 2,527 children, night cramps were seen only from the age of 8.",
   "sources": [
    27
   ],
   "basis": "editorial"
  },
  {
   "id": "S12",
   "name": "Weight loss or night sweats",
   "level": "see_clinician_soon",
   "when": {
    "finding": "weight_loss_sweats",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "weight_loss_sweats"
   ],
   "tell": "Book within days.",
   "why": "It is a general alarm sign and needs a look.",
   "sources": [
    56
   ],
   "basis": "unconfirmed",
   "note": "The source speaks of children; adults are unconfirmed general medical knowledge."
  },
  {
   "id": "S13",
   "name": "Eating very little, or purging",
   "level": "see_clinician_soon",
   "when": {
    "finding": "restricted_eating",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Ask for a blood test within days. You deserve help with eating too, and nobody will blame you.",
   "why": "Salts may be out of balance.",
   "sources": [
    65
   ],
   "basis": "editorial"
  },
  {
   "id": "S14",
   "name": "A sore or changed skin on the leg",
   "level": "see_clinician_soon",
   "when": {
    "any": [
     {
      "finding": "open_wound",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "skin_change",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "open_wound",
    "skin_change"
   ],
   "tell": "Book within 2 weeks.",
   "why": "It can come from veins that let too much blood pool in the leg.",
   "sources": [
    47
   ],
   "basis": "source"
  },
  {
   "id": "S15",
   "name": "A statin for a long time, and ordinary cramps",
   "level": "see_clinician_soon",
   "when": {
    "finding": "med_statin",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Mention it at your next visit to the pharmacy, within 2 weeks. Keep taking the statin until then.",
   "why": "The link between statins and ordinary night cramps is small, but worth one question.",
   "sources": [
    15,
    57
   ],
   "basis": "editorial"
  },
  {
   "id": "S16",
   "name": "65 or over, and new cramps",
   "level": "see_clinician_soon",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "is",
      "value": "65_plus"
     },
     {
      "finding": "first_started",
      "operator": "in",
      "value": [
       "today",
       "last_week",
       "1_4_weeks"
      ]
     }
    ]
   },
   "anchors": [],
   "tell": "Book within 2 weeks, and take a list of your medicines along.",
   "why": "Illnesses and medicines that bring cramps on are more common at this age.",
   "sources": [
    4,
    6
   ],
   "basis": "editorial"
  },
  {
   "id": "S17",
   "name": "Cramps beyond the legs",
   "level": "see_clinician_soon",
   "when": {
    "all": [
     {
      "any": [
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "hand",
         "fingers",
         "forearm",
         "upper_arm",
         "shoulder",
         "whole_body"
        ]
       },
       {
        "all": [
         {
          "finding": "body_parts",
          "operator": "has",
          "value": [
           "belly",
           "back"
          ]
         },
         {
          "not": {
           "finding": "period_link",
           "operator": "is",
           "value": "yes"
          }
         }
        ]
       }
      ]
     },
     {
      "not": {
       "finding": "exercise_link",
       "operator": "is",
       "value": "yes"
      }
     },
     {
      "not": {
       "finding": "task_only_hand",
       "operator": "is",
       "value": "yes"
      }
     },
     {
      "not": {
       "finding": "repetitive_hand_use",
       "operator": "is",
       "value": "yes"
      }
     },
     {
      "not": {
       "finding": "in_heat",
       "operator": "is",
       "value": "yes"
      }
     }
    ]
   },
   "anchors": [
    "body_parts"
   ],
   "tell": "Book within 2 weeks. Blood tests may be done.",
   "why": "Ordinary night cramps are in the calf and foot.",
   "sources": [
    7,
    74
   ],
   "basis": "editorial"
  },
  {
   "id": "S18",
   "name": "Taking quinine",
   "level": "see_clinician_soon",
   "when": {
    "finding": "med_quinine",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Ask within 2 weeks whether you still need it.",
   "why": "It helps little, and can rarely do serious harm.",
   "sources": [
    9,
    12,
    13
   ],
   "basis": "editorial"
  },
  {
   "id": "S19",
   "name": "Arm and leg of one side",
   "level": "see_clinician_soon",
   "when": {
    "finding": "same_side_arm_and_leg",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "same_side_arm_and_leg"
   ],
   "tell": "Book within days.",
   "why": "The nerves should be examined.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "S20",
   "name": "Tingling mouth or fingertips",
   "level": "see_clinician_soon",
   "when": {
    "finding": "tingling_mouth_fingers",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "tingling_mouth_fingers"
   ],
   "tell": "Ask within days for blood tests of calcium and magnesium. Do not take it for panic without them.",
   "why": "Low calcium can do this, and so can fast breathing.",
   "sources": [
    48,
    101
   ],
   "basis": "editorial"
  },
  {
   "id": "S21",
   "name": "Easy bruising or bleeding",
   "level": "see_clinician_soon",
   "when": {
    "finding": "bleeding_or_bruising",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "bleeding_or_bruising"
   ],
   "tell": "Book within days.",
   "why": "The blood should be tested.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "S22",
   "name": "A fever with cramps",
   "level": "see_clinician_soon",
   "when": {
    "finding": "fever",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "fever"
   ],
   "tell": "Get advice within days. Call an ambulance at once with a rash that does not fade, a stiff neck, cold hands or feet, odd skin colour, drowsiness or very bad leg pain.",
   "why": "Muscles ache in many fevers, but a serious infection can begin this way.",
   "sources": [],
   "basis": "editorial"
  },
  {
   "id": "S23",
   "name": "Sore or weak muscles",
   "level": "see_clinician_soon",
   "when": {
    "finding": "muscle_ache_all_over",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "muscle_ache_all_over"
   ],
   "tell": "Ask within 2 weeks about blood tests of muscle (creatine kinase, CK) and thyroid.",
   "why": "An ordinary cramp leaves the muscle well in between.",
   "sources": [
    64
   ],
   "basis": "editorial"
  },
  {
   "id": "S24",
   "name": "Pain since an injury, or that began with a pop",
   "level": "see_clinician_soon",
   "when": {
    "any": [
     {
      "finding": "recent_injury_or_cast",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "sudden_pop",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "sudden_pop"
   ],
   "tell": "Book within days. Go today if it swells, goes numb or hurts more and more.",
   "why": "A torn muscle or a tight cast can feel like a cramp.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "S25",
   "name": "Long cramps that keep coming",
   "level": "see_clinician_soon",
   "when": {
    "any": [
     {
      "all": [
       {
        "finding": "longest_over_10_min",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "over_10_min_again",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "finding": "usual_duration_min",
      "operator": "at_least",
      "value": 11
     }
    ]
   },
   "anchors": [
    "longest_over_10_min",
    "usual_duration_min"
   ],
   "tell": "Book within 2 weeks. Get help today while one lasts over 10 minutes.",
   "why": "An ordinary cramp lets go within about 10 minutes.",
   "sources": [
    2,
    3
   ],
   "basis": "editorial"
  },
  {
   "id": "S26",
   "name": "Pain in a limb all the time",
   "level": "see_clinician_soon",
   "when": {
    "finding": "constant_rest_pain",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "constant_rest_pain"
   ],
   "tell": "Book within days.",
   "why": "An ordinary cramp comes and goes.",
   "sources": [
    46
   ],
   "basis": "editorial"
  },
  {
   "id": "S27",
   "name": "Sickle cell disease",
   "level": "see_clinician_soon",
   "when": {
    "finding": "sickle_cell",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Tell the sickle cell team within days. Phone them today when the pain is more than mild.",
   "why": "Pain in a limb can be the start of a crisis.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "S28",
   "name": "Shoulders or hips stiff for long in the morning",
   "level": "see_clinician_soon",
   "when": {
    "finding": "morning_stiffness",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "morning_stiffness"
   ],
   "tell": "Book within 2 weeks, and ask about blood tests for inflammation. Go today with a new headache or a change of sight.",
   "why": "It can be an illness that responds well to treatment.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "S29",
   "name": "Stiff muscles that lock at a noise or touch",
   "level": "see_clinician_soon",
   "when": {
    "all": [
     {
      "finding": "stiff_between",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "startle",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "startle"
   ],
   "tell": "Book within 2 weeks.",
   "why": "Muscles that stay stiff and jump at a noise should be examined.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "S30",
   "name": "Pain from the back or neck, with known cancer",
   "level": "see_clinician_soon",
   "when": {
    "all": [
     {
      "finding": "cancer_now",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "shoots_from_back_or_neck",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "shoots_from_back_or_neck"
   ],
   "tell": "Book within days, and say that there is or was cancer. Go to emergency care at once with weak legs, numbness around the bottom or a change in controlling wee or poo.",
   "why": "Cancer can press on the spinal cord.",
   "sources": [
    73
   ],
   "basis": "editorial"
  },
  {
   "id": "R01",
   "name": "Sleep broken now and then",
   "level": "routine",
   "when": {
    "any": [
     {
      "finding": "nights_woken_per_week",
      "operator": "at_least",
      "value": 1
     },
     {
      "finding": "sleep_score",
      "operator": "at_least",
      "value": 3
     }
    ]
   },
   "anchors": [
    "nights_woken_per_week",
    "sleep_score"
   ],
   "tell": "Make an appointment if home steps do not help within 4 to 6 weeks.",
   "why": "Lost sleep is a reason to get help.",
   "sources": [
    3
   ],
   "basis": "editorial",
   "note": "The limits are ours."
  },
  {
   "id": "R02",
   "name": "Ordinary cramps in pregnancy",
   "level": "routine",
   "when": {
    "finding": "pregnant_now",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "pregnant_now"
   ],
   "tell": "Mention the cramps to the midwife. Do not take quinine. Ask before you take a supplement.",
   "why": "They are common and usually harmless, but signs of a clot must be looked for each time.",
   "sources": [
    5,
    11
   ],
   "basis": "editorial"
  },
  {
   "id": "R03",
   "name": "A pattern of restless legs",
   "level": "routine",
   "when": {
    "all": [
     {
      "finding": "urge_to_move",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "hard_knot",
      "operator": "is",
      "value": "no"
     }
    ]
   },
   "anchors": [
    "urge_to_move"
   ],
   "tell": "Ask about restless legs and a blood test for iron (ferritin).",
   "why": "An urge to move without a hard muscle is not a cramp.",
   "sources": [
    51
   ],
   "basis": "editorial"
  },
  {
   "id": "R04",
   "name": "A pattern of tired veins",
   "level": "routine",
   "when": {
    "all": [
     {
      "finding": "visible_veins",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "evening_heaviness",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "visible_veins",
    "evening_heaviness"
   ],
   "tell": "Mention it at the next visit.",
   "why": "Varicose veins can make legs heavy and sore by evening.",
   "sources": [
    47
   ],
   "basis": "editorial"
  },
  {
   "id": "R05",
   "name": "A hand that cramps at one task only",
   "level": "routine",
   "when": {
    "finding": "task_only_hand",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "task_only_hand"
   ],
   "tell": "Mention it at the next visit.",
   "why": "A cramp that belongs to one task has its own treatment.",
   "sources": [
    69,
    70
   ],
   "basis": "editorial"
  },
  {
   "id": "R06",
   "name": "Cold, tired, gaining weight",
   "level": "routine",
   "when": {
    "finding": "cold_tired_weight_gain",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "cold_tired_weight_gain"
   ],
   "tell": "Ask about a blood test of the thyroid.",
   "why": "A slow thyroid can make muscles cramp.",
   "sources": [
    64
   ],
   "basis": "editorial"
  },
  {
   "id": "R07",
   "name": "More alcohol than low-risk drinking",
   "level": "routine",
   "when": {
    "finding": "alcohol_units_week",
    "operator": "at_least",
    "value": 15
   },
   "anchors": [],
   "tell": "Cutting down may help. If you drink heavily every day, do not stop suddenly; ask first.",
   "why": "Alcohol was linked with night cramps, with much uncertainty about how strongly.",
   "sources": [
    28,
    86
   ],
   "basis": "editorial"
  },
  {
   "id": "R08",
   "name": "A long-term illness or medicine that is linked to cramps",
   "level": "routine",
   "when": {
    "any": [
     {
      "finding": "heart_disease",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "artery_disease",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "nerve_or_brain_condition",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "gut_absorption_problem",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "med_diuretic",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "med_laba",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "med_ppi",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "med_other_cramp_linked",
      "operator": "has",
      "value": "any"
     },
     {
      "finding": "fluid_or_salt_limit",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [],
   "tell": "Mention the cramps at the next review.",
   "why": "It may be part of the reason.",
   "sources": [
    4,
    15
   ],
   "basis": "editorial"
  },
  {
   "id": "R09",
   "name": "Twitching without weakness",
   "level": "routine",
   "when": {
    "all": [
     {
      "finding": "twitching_painless",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "weakness_or_thinning",
      "operator": "is",
      "value": "no"
     },
     {
      "not": {
       "finding": "speech_swallow_slow_change",
       "operator": "is",
       "value": "yes"
      }
     }
    ]
   },
   "anchors": [
    "twitching_painless"
   ],
   "tell": "Mention it at the next visit. Come back if a muscle gets weak or thin.",
   "why": "Twitches are common in healthy people.",
   "sources": [
    44
   ],
   "basis": "editorial"
  },
  {
   "id": "R10",
   "name": "A pattern of growing pains",
   "level": "routine",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "3_7",
       "8_15"
      ]
     },
     {
      "finding": "side_pattern",
      "operator": "in",
      "value": [
       "either",
       "both"
      ]
     },
     {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "night",
       "resting"
      ]
     },
     {
      "not": {
       "finding": "time_of_day",
       "operator": "has",
       "value": [
        "waking",
        "moving",
        "no_pattern"
       ]
      }
     },
     {
      "finding": "child_pain_pattern",
      "operator": "has",
      "value": "none"
     },
     {
      "finding": "child_limp_or_wont_walk",
      "operator": "is",
      "value": "no"
     },
     {
      "finding": "hard_knot",
      "operator": "is",
      "value": "no"
     }
    ]
   },
   "anchors": [
    "time_of_day"
   ],
   "tell": "Warmth and a rub help. Mention it at the next visit.",
   "why": "Growing pains are in both legs, in the evening or at night, and gone by morning.",
   "sources": [
    54
   ],
   "basis": "editorial"
  },
  {
   "id": "R11",
   "name": "Pain from the back or neck",
   "level": "routine",
   "when": {
    "any": [
     {
      "finding": "bending_forward_eases",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "shoots_from_back_or_neck",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "bending_forward_eases",
    "shoots_from_back_or_neck"
   ],
   "tell": "Mention it at the next visit. Go to an emergency department at once with numbness around the bottom, weak legs on both sides, or a change in controlling wee or poo.",
   "why": "Nerves may be pressed where they leave the spine.",
   "sources": [
    42,
    79
   ],
   "basis": "editorial"
  },
  {
   "id": "R12",
   "name": "One cramp of over 10 minutes",
   "level": "routine",
   "when": {
    "finding": "longest_over_10_min",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [
    "longest_over_10_min"
   ],
   "tell": "Mention it at the next visit. Get help today while one lasts over 10 minutes.",
   "why": "An ordinary cramp lets go within about 10 minutes. One that was longer and is over is no alarm.",
   "sources": [
    2,
    3
   ],
   "basis": "editorial"
  },
  {
   "id": "D01",
   "name": "Something that ordinary cramps do not have",
   "level": "routine",
   "when": {
    "any": [
     {
      "not": {
       "any": [
        {
         "finding": "body_parts",
         "operator": "has",
         "value": [
          "calf",
          "sole",
          "toes",
          "front_thigh",
          "back_thigh",
          "inner_thigh"
         ]
        },
        {
         "finding": "exercise_link",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "period_link",
         "operator": "is",
         "value": "yes"
        }
       ]
      }
     },
     {
      "all": [
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "shin",
         "buttock",
         "hand",
         "fingers",
         "forearm",
         "upper_arm",
         "shoulder",
         "belly",
         "back",
         "neck",
         "jaw",
         "whole_body"
        ]
       },
       {
        "not": {
         "finding": "exercise_link",
         "operator": "is",
         "value": "yes"
        }
       },
       {
        "not": {
         "finding": "period_link",
         "operator": "is",
         "value": "yes"
        }
       }
      ]
     },
     {
      "finding": "stretch_eases",
      "operator": "is",
      "value": "no"
     },
     {
      "finding": "usual_duration_min",
      "operator": "at_least",
      "value": 11
     },
     {
      "finding": "episodes_per_week",
      "operator": "at_least",
      "value": 8
     },
     {
      "finding": "trend",
      "operator": "is",
      "value": "quickly_worse"
     },
     {
      "finding": "sudden_pop",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "stiff_between",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "lump_behind_knee",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "pregnant_now",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "gave_birth_last_6_weeks",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "awake_and_talking",
      "operator": "is",
      "value": "no"
     },
     {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "baby_jerk_clusters",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "young_child_fever",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "breathing_or_swallowing_trouble",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "chest_pain_or_coughing_blood",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "stroke_signs",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "confused_or_drowsy",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "faint_or_palpitations",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "limb_pale_blue_cold",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "limb_numb_or_wont_move",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "sudden_severe_start",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "heat_illness_signs",
      "operator": "has",
      "value": "any"
     },
     {
      "finding": "weakness_spreading",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "saddle_or_bladder_bowel_change",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "child_limp_or_wont_walk",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "eyes_neck_twisting",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "jaw_stiff",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "dark_urine",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "severe_headache_vision",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "serious_infection_signs",
      "operator": "has",
      "value": "any"
     },
     {
      "finding": "recent_injury_or_cast",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "dirty_wound",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "toxin_or_drug_exposure",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "alcohol_stopped_recently",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "recent_surgery_bedrest_travel",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "sedative_stopped",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "fit_danger_signs",
      "operator": "has",
      "value": "any"
     },
     {
      "finding": "one_limb_swollen",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "calf_hot_red_tender",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "passive_stretch_agony",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "constant_rest_pain",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "fever",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "hand_foot_claw",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "tingling_mouth_fingers",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "hypo_signs",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "vomit_or_diarrhoea",
      "operator": "in",
      "value": [
       "some",
       "a_lot"
      ]
     },
     {
      "finding": "dehydration_signs",
      "operator": "has",
      "value": "any"
     },
     {
      "finding": "kidney_status",
      "operator": "in",
      "value": [
       "disease",
       "dialysis",
       "dialysis_missed"
      ]
     },
     {
      "finding": "cancer_now",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "past_clot",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "sickle_cell",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "med_antisickness_or_antipsychotic",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "same_side_arm_and_leg",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "current_over_10_min",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "longest_over_10_min",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "open_wound",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "vein_bleeding",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "bleeding_or_bruising",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "med_quinine",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [],
   "tell": "Mention it at the next visit. Sooner if it gets worse.",
   "why": "Home steps alone are only for cramps that are typical in every way.",
   "sources": [],
   "basis": "editorial",
   "unsure_fires": true
  },
  {
   "id": "C01",
   "name": "Ordinary cramps",
   "level": "self_care",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "8_15",
       "16_17",
       "18_64"
      ]
     },
     {
      "any": [
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf",
         "sole",
         "toes",
         "front_thigh",
         "back_thigh",
         "inner_thigh"
        ]
       },
       {
        "finding": "exercise_link",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "period_link",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "any": [
       {
        "finding": "exercise_link",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "period_link",
        "operator": "is",
        "value": "yes"
       },
       {
        "not": {
         "finding": "body_parts",
         "operator": "has",
         "value": [
          "shin",
          "buttock",
          "hand",
          "fingers",
          "forearm",
          "upper_arm",
          "shoulder",
          "belly",
          "back",
          "neck",
          "jaw",
          "whole_body"
         ]
        }
       }
      ]
     },
     {
      "not": {
       "finding": "stretch_eases",
       "operator": "is",
       "value": "no"
      }
     },
     {
      "not": {
       "finding": "usual_duration_min",
       "operator": "at_least",
       "value": 11
      }
     },
     {
      "not": {
       "finding": "trend",
       "operator": "is",
       "value": "quickly_worse"
      }
     }
    ]
   },
   "anchors": [
    "body_parts",
    "exercise_link",
    "period_link"
   ],
   "tell": "Stretch the muscle until it lets go. Stretching before bed can prevent the next one.",
   "why": "They are common and usually harmless.",
   "sources": [
    2,
    3
   ],
   "basis": "source",
   "note": "Cramps and aches with periods are our addition."
  },
  {
   "id": "C02",
   "name": "Ordinary cramps at 65 or over, known for long",
   "level": "routine",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "is",
      "value": "65_plus"
     },
     {
      "finding": "first_started",
      "operator": "is",
      "value": "over_6_months"
     },
     {
      "finding": "trend",
      "operator": "in",
      "value": [
       "same",
       "better"
      ]
     },
     {
      "any": [
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf",
         "sole",
         "toes",
         "front_thigh",
         "back_thigh",
         "inner_thigh"
        ]
       },
       {
        "finding": "exercise_link",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "period_link",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "any": [
       {
        "finding": "exercise_link",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "period_link",
        "operator": "is",
        "value": "yes"
       },
       {
        "not": {
         "finding": "body_parts",
         "operator": "has",
         "value": [
          "shin",
          "buttock",
          "hand",
          "fingers",
          "forearm",
          "upper_arm",
          "shoulder",
          "belly",
          "back",
          "neck",
          "jaw",
          "whole_body"
         ]
        }
       }
      ]
     },
     {
      "not": {
       "finding": "stretch_eases",
       "operator": "is",
       "value": "no"
      }
     },
     {
      "not": {
       "finding": "usual_duration_min",
       "operator": "at_least",
       "value": 11
      }
     },
     {
      "not": {
       "finding": "trend",
       "operator": "is",
       "value": "quickly_worse"
      }
     }
    ]
   },
   "anchors": [
    "body_parts",
    "exercise_link"
   ],
   "tell": "Home steps are reasonable. Ask for a review of your medicines at the next visit. Hold on to something firm when you stretch standing.",
   "why": "They are common at this age, and medicines can be part of it.",
   "sources": [
    6
   ],
   "basis": "editorial"
  },
  {
   "id": "G01",
   "name": "Under 3 months, jerking or stiff and unwell",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "is",
      "value": "under_3_months"
     },
     {
      "any": [
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "baby_jerk_clusters",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "any": [
       {
        "finding": "serious_infection_signs",
        "operator": "has",
        "value": [
         "floppy",
         "odd_skin_colour",
         "cold_hands_feet_fever"
        ]
       },
       {
        "finding": "young_child_fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "awake_and_talking",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "fit_danger_signs",
        "operator": "has",
        "value": [
         "blue_or_hard_to_breathe",
         "over_5_minutes",
         "repeated_or_slow_to_wake"
        ]
       }
      ]
     }
    ]
   },
   "anchors": [
    "fit_like_movements",
    "baby_jerk_clusters",
    "serious_infection_signs",
    "young_child_fever",
    "fever",
    "fit_danger_signs"
   ],
   "tell": "Call an ambulance now. Lay the baby on the side.",
   "why": "Jerks or stiffness with a fever, a poor colour or without waking are an emergency at this age.",
   "sources": [
    39,
    75
   ],
   "basis": "editorial"
  },
  {
   "id": "G02",
   "name": "Under 1 year",
   "level": "urgent_today",
   "when": {
    "finding": "age_band",
    "operator": "in",
    "value": [
     "under_3_months",
     "3_11_months"
    ]
   },
   "anchors": [],
   "tell": "Do not stretch the limbs, and give no supplement.",
   "why": "True muscle cramps are not expected at this age.",
   "sources": [
    27,
    82
   ],
   "basis": "editorial"
  },
  {
   "id": "G03",
   "name": "A child of 1 or 2 years",
   "level": "see_clinician_soon",
   "when": {
    "finding": "age_band",
    "operator": "is",
    "value": "1_2"
   },
   "anchors": [],
   "tell": "Have a doctor or nurse look at it within days, even when no danger sign is there.",
   "why": "True muscle cramps are unusual at this age.",
   "sources": [
    27,
    77
   ],
   "basis": "editorial"
  },
  {
   "id": "G04",
   "name": "Under 3 with a fever, and a jerk, odd colour, drowsiness or not walking",
   "level": "emergency",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2"
      ]
     },
     {
      "any": [
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "young_child_fever",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     {
      "any": [
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "baby_jerk_clusters",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "serious_infection_signs",
        "operator": "has",
        "value": "any"
       },
       {
        "finding": "confused_or_drowsy",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "child_limp_or_wont_walk",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "fever",
    "young_child_fever",
    "fit_like_movements",
    "baby_jerk_clusters",
    "serious_infection_signs",
    "confused_or_drowsy",
    "child_limp_or_wont_walk"
   ],
   "tell": "Call an ambulance now. Lay the child on their side.",
   "why": "A fever with jerking, odd colour, drowsiness or not walking can be a serious infection at this age.",
   "sources": [
    39,
    75
   ],
   "basis": "editorial"
  },
  {
   "id": "G04b",
   "name": "Under 3 with a fever and limb pain",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2"
      ]
     },
     {
      "any": [
       {
        "finding": "fever",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "young_child_fever",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "fever",
    "young_child_fever"
   ],
   "tell": "Get the child seen today.",
   "why": "Infections of bones and joints can look like leg cramps.",
   "sources": [
    55,
    56
   ],
   "basis": "editorial"
  },
  {
   "id": "G05",
   "name": "A child of 3 to 7 years",
   "level": "routine",
   "when": {
    "finding": "age_band",
    "operator": "is",
    "value": "3_7"
   },
   "anchors": [],
   "tell": "Mention it at the next visit. Go today if the child limps or will not put weight on a leg, and within days for pain in one place or in the morning.",
   "why": "Night cramps were seen only from the age of 8 in a large clinic survey.",
   "sources": [
    27,
    54
   ],
   "basis": "editorial"
  },
  {
   "id": "G06",
   "name": "A child of 8 to 15 years",
   "level": "self_care",
   "when": {
    "finding": "age_band",
    "operator": "is",
    "value": "8_15"
   },
   "anchors": [],
   "tell": "An adult should be there while this is answered, and after it. No quinine, no supplements and no aspirin for the cramps.",
   "why": "Ordinary cramps begin at about this age.",
   "sources": [
    27,
    54
   ],
   "basis": "editorial"
  },
  {
   "id": "G07",
   "name": "An adolescent with signs of low calcium, or who eats very little",
   "level": "see_clinician_soon",
   "when": {
    "all": [
     {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "8_15",
       "16_17"
      ]
     },
     {
      "any": [
       {
        "finding": "restricted_eating",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "tingling_mouth_fingers",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "hand_foot_claw",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "tingling_mouth_fingers",
    "hand_foot_claw"
   ],
   "tell": "Ask within days for blood tests of calcium and vitamin D.",
   "why": "In a London series, children with signs of low calcium were under 3 or over 10 years old.",
   "sources": [
    82
   ],
   "basis": "editorial"
  },
  {
   "id": "G08",
   "name": "Pregnant, or within 6 weeks after birth",
   "level": "routine",
   "when": {
    "any": [
     {
      "finding": "pregnant_now",
      "operator": "is",
      "value": "yes"
     },
     {
      "finding": "gave_birth_last_6_weeks",
      "operator": "is",
      "value": "yes"
     }
    ]
   },
   "anchors": [
    "pregnant_now"
   ],
   "tell": "Mention the cramps at the next visit to the midwife or doctor. Go today if one leg swells.",
   "why": "Cramps are common in pregnancy; clots are more likely too.",
   "sources": [
    52
   ],
   "basis": "editorial"
  },
  {
   "id": "G09",
   "name": "65 or over",
   "level": "routine",
   "when": {
    "finding": "age_band",
    "operator": "is",
    "value": "65_plus"
   },
   "anchors": [],
   "tell": "Mention the cramps at the next visit. Go within days if they began in the last 4 weeks.",
   "why": "Medicines and other illnesses are more often part of it at this age.",
   "sources": [
    23
   ],
   "basis": "editorial"
  },
  {
   "id": "G10",
   "name": "Kidney disease or dialysis",
   "level": "see_clinician_soon",
   "when": {
    "finding": "kidney_status",
    "operator": "in",
    "value": [
     "disease",
     "dialysis",
     "dialysis_missed"
    ]
   },
   "anchors": [],
   "tell": "Tell the kidney team within days. Do not take extra fluids, potassium, magnesium or salt substitutes for the cramps.",
   "why": "The salts in the blood may be out of balance.",
   "sources": [
    61,
    66
   ],
   "basis": "editorial"
  },
  {
   "id": "G11",
   "name": "Liver disease",
   "level": "see_clinician_soon",
   "when": {
    "finding": "liver_disease",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "No extra fluids, salt or supplements for the cramps.",
   "why": "Fluids and salts may be out of balance.",
   "sources": [
    58
   ],
   "basis": "editorial"
  },
  {
   "id": "G12",
   "name": "Heart disease",
   "level": "routine",
   "when": {
    "finding": "heart_disease",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Mention the cramps at the next visit. Do not take extra fluids or salt for them.",
   "why": "Extra fluid or salt can burden the heart, and heart medicines can be part of the cramps.",
   "sources": [
    15
   ],
   "basis": "editorial"
  },
  {
   "id": "G13",
   "name": "Diabetes",
   "level": "routine",
   "when": {
    "finding": "diabetes",
    "operator": "in",
    "value": [
     "type_1",
     "type_2",
     "in_pregnancy"
    ]
   },
   "anchors": [],
   "tell": "Mention the cramps at the next diabetes visit. Go sooner with numb feet or a sore on the foot.",
   "why": "Diabetes can affect the nerves and blood vessels of the legs.",
   "sources": [
    62,
    63
   ],
   "basis": "editorial"
  },
  {
   "id": "G14",
   "name": "Known epilepsy",
   "level": "routine",
   "when": {
    "finding": "known_epilepsy",
    "operator": "is",
    "value": "yes"
   },
   "anchors": [],
   "tell": "Follow the personal seizure plan. If it was different from usual, treat it like a first fit and call an ambulance.",
   "why": "A usual fit in known epilepsy does not always need an ambulance.",
   "sources": [
    37,
    38
   ],
   "basis": "source"
  },
  {
   "id": "G15",
   "name": "New pain in one calf or thigh, with a reason for a clot",
   "level": "urgent_today",
   "when": {
    "all": [
     {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "calf",
       "front_thigh",
       "back_thigh",
       "inner_thigh"
      ]
     },
     {
      "finding": "side_pattern",
      "operator": "is",
      "value": "same"
     },
     {
      "finding": "first_started",
      "operator": "in",
      "value": [
       "today",
       "last_week",
       "1_4_weeks"
      ]
     },
     {
      "any": [
       {
        "finding": "cancer_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "past_clot",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "gave_birth_last_6_weeks",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "recent_surgery_bedrest_travel",
        "operator": "is",
        "value": "yes"
       }
      ]
     }
    ]
   },
   "anchors": [
    "body_parts"
   ],
   "tell": "Get seen today, and say what makes a clot more likely. Do not rub it.",
   "why": "Each of these makes a clot more likely, and its pain can feel like a cramp.",
   "sources": [
    31,
    32,
    52
   ],
   "basis": "editorial",
   "note": "“Do not rub” is unconfirmed general medical knowledge."
  }
 ],
 "causes": [
  {
   "id": "idiopathic_nocturnal",
   "name": "Night leg cramps with no known cause",
   "clinical_name": "Idiopathic nocturnal leg cramps",
   "line": "Calf or foot muscles tighten at rest, most often in later life. Nerves that fire too easily are a likelier reason than a lack of minerals.",
   "prevalence": "very_common",
   "requires": [
    {
     "all": [
      {
       "finding": "time_of_day",
       "operator": "has",
       "value": [
        "night",
        "waking",
        "resting"
       ]
      },
      {
       "any": [
        {
         "finding": "body_parts",
         "operator": "has",
         "value": [
          "calf",
          "sole",
          "toes",
          "shin"
         ]
        },
        {
         "all": [
          {
           "finding": "body_parts",
           "operator": "has",
           "value": [
            "front_thigh",
            "back_thigh",
            "inner_thigh"
           ]
          },
          {
           "finding": "hard_knot",
           "operator": "is",
           "value": "yes"
          }
         ]
        }
       ]
      }
     ]
    }
   ],
   "unless": [
    {
     "finding": "pregnant_now",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "kidney_status",
     "operator": "in",
     "value": [
      "dialysis",
      "dialysis_missed"
     ]
    },
    {
     "finding": "liver_disease",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "age_band",
     "operator": "in",
     "value": [
      "under_3_months",
      "3_11_months",
      "1_2",
      "3_7"
     ]
    },
    {
     "all": [
      {
       "finding": "urge_to_move",
       "operator": "is",
       "value": "yes"
      },
      {
       "finding": "hard_knot",
       "operator": "is",
       "value": "no"
      }
     ]
    }
   ],
   "against": [
    {
     "condition": {
      "finding": "weakness_or_thinning",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "one_limb_swollen",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "med_new_or_changed",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "first_started",
        "operator": "in",
        "value": [
         "today",
         "last_week",
         "1_4_weeks",
         "1_6_months"
        ]
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "hard_knot",
      "operator": "is",
      "value": "no"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "morning_stiffness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "walking_brings_on",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "urge_to_move",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "muscle_ache_all_over",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "hand",
       "fingers",
       "forearm",
       "upper_arm",
       "shoulder",
       "belly",
       "neck",
       "jaw",
       "whole_body"
      ]
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Home steps are enough while they are rare and typical. Make an appointment when they break your sleep, and go within 2 weeks when it is 3 nights a week or more.",
   "tests": "Usually none. Blood tests (salts, calcium, magnesium, kidney, liver, thyroid, sugar) only when the doctor suspects a cause.",
   "self_care": [
    "During a cramp, stretch the muscle until it lets go.",
    "Stretch the calf and the back of the thigh at bedtime, every evening for 6 weeks. Hold on to something steady.",
    "Keep the covers loose over the feet, and stay active.",
    "Keep a diary of the nights."
   ],
   "rules": [],
   "learn": "calf-cramp-relief",
   "sources": [
    1,
    3,
    4,
    5,
    6,
    7,
    22,
    23
   ],
   "basis": "editorial",
   "note": "A cause that is known speaks against one that is not, so that the other stands near it.",
   "for": [
    {
     "condition": {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "night"
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "calf",
       "sole",
       "toes"
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "hard_knot",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "stretch_eases",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "usual_duration_min",
        "operator": "at_least",
        "value": 0
       },
       {
        "not": {
         "finding": "usual_duration_min",
         "operator": "at_least",
         "value": 10.1
        }
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "any": [
       {
        "finding": "over_50",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "age_band",
        "operator": "is",
        "value": "65_plus"
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "med_new_or_changed",
      "operator": "is",
      "value": "no"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "exercise_fatigue",
   "name": "Tired or overworked muscles",
   "clinical_name": "Exercise-associated muscle cramp",
   "line": "A working muscle cramps during or just after hard effort. Several things act together, and a tired muscle is near the centre of it.",
   "prevalence": "very_common",
   "requires": [
    {
     "finding": "exercise_link",
     "operator": "is",
     "value": "yes"
    },
    {
     "all": [
      {
       "finding": "hard_new_exercise",
       "operator": "is",
       "value": "yes"
      },
      {
       "finding": "first_started",
       "operator": "in",
       "value": [
        "today",
        "last_week"
       ]
      }
     ]
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "dark_urine",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "muscle_ache_all_over",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "heat_illness_signs",
      "operator": "has",
      "value": "any"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "weakness_or_thinning",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "walking_brings_on",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "hard_new_exercise",
        "operator": "is",
        "value": "no"
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "shin_sore_running",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Home steps are enough when it goes with rest and stretching. Call for emergency help if the wee turns dark like tea or cola.",
   "tests": "Usually none. A blood test for muscle damage (CK) and the kidneys if muscle might be breaking down.",
   "self_care": [
    "Stop, and stretch the muscle gently until it lets go. Then rest it.",
    "Build up training slowly.",
    "Drink when you are thirsty. With a fluid limit, or heart, kidney or liver disease, keep to what the doctor said."
   ],
   "rules": [],
   "learn": "calf-cramp-relief",
   "sources": [
    20,
    21,
    34,
    89
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "exercise_link",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "hard_new_exercise",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "stretch_eases",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "moving"
      ]
     },
     "strength": "weak"
    },
    {
     "condition": {
      "finding": "first_started",
      "operator": "in",
      "value": [
       "today",
       "last_week"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "heat_cramps",
   "name": "Cramps in the heat",
   "clinical_name": "Heat cramps",
   "line": "Heavy sweating with hard effort in the heat goes with cramps in legs, arms or belly. The same cramps happen without heat too, so the name can mislead.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "in_heat",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "time_of_day",
        "operator": "has",
        "value": [
         "night"
        ]
       },
       {
        "not": {
         "finding": "time_of_day",
         "operator": "has",
         "value": [
          "moving",
          "resting",
          "no_pattern"
         ]
        }
       },
       {
        "finding": "exercise_link",
        "operator": "is",
        "value": "no"
       }
      ]
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Get help today if it goes on for over an hour, or with heart disease or a low-salt diet. Call an ambulance if still unwell after 30 minutes of cooling down.",
   "tests": "Usually none. Blood tests of salts and kidneys when unwell.",
   "self_care": [
    "Stop, and go somewhere cool.",
    "Drink water with a snack, or a sports drink, every 15 to 20 minutes. With a fluid or salt limit, or heart, kidney or liver disease, ask first.",
    "Take no salt tablets, and do no hard work for the next few hours."
   ],
   "rules": [],
   "learn": "cramp-or-something-else",
   "sources": [
    20,
    35,
    36
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "in_heat",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "exercise_link",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "dehydration_signs",
      "operator": "has",
      "value": "any"
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "dehydration",
   "name": "Not enough fluid",
   "clinical_name": "Dehydration",
   "line": "Illness, sweat, heat or water tablets take water and salts out of the body. The link with night cramps is weaker than most people think.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "dehydration_signs",
     "operator": "has",
     "value": "any"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Get help today with no wee for 8 hours, sunken eyes, or drinks that do not stay down. Otherwise home steps, or ask a pharmacist.",
   "tests": "Blood tests of salts and kidneys when unwell.",
   "self_care": [
    "Sip drinks or a rehydration drink often. With a fluid limit, or heart, kidney or liver disease, ask first.",
    "Babies, children and older people dry out faster and need help sooner."
   ],
   "rules": [
    "U04",
    "U05",
    "U20"
   ],
   "sources": [
    20,
    21,
    88
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "dehydration_signs",
      "operator": "has",
      "value": "any"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "vomit_or_diarrhoea",
      "operator": "in",
      "value": [
       "some",
       "a_lot"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "in_heat",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    },
    {
     "condition": {
      "finding": "med_diuretic",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "muscle_strain",
   "name": "A strained muscle",
   "clinical_name": "Muscle strain or tear",
   "line": "A sudden pull or pop during a movement tears a few muscle fibres, and the muscle hurts when it is used.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "sudden_pop",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "in",
      "value": [
       "either",
       "both"
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "night"
      ]
     },
     "strength": "weak"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "See a doctor within days if it is hard to walk or to use the limb. Get help today if the limb swells.",
   "tests": "An examination. Sometimes an ultrasound scan.",
   "self_care": [
    "Rest it for the first days, then move it gently.",
    "Do not stretch it hard."
   ],
   "rules": [],
   "sources": [],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "sudden_pop",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "is",
      "value": "same"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "recent_injury_or_cast",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "first_started",
      "operator": "in",
      "value": [
       "today",
       "last_week",
       "1_4_weeks"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "hand_overuse",
   "name": "An overworked hand or arm",
   "clinical_name": "Repetitive strain of the hand or forearm",
   "line": "Hours of the same small movement tire the muscles of the hand and forearm until they ache or cramp.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "repetitive_hand_use",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "weakness_or_thinning",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "task_only_hand",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Make an appointment if a few weeks of rest and change do not help, or sooner with numbness or weakness.",
   "tests": "Usually none.",
   "self_care": [
    "Take short breaks, and change the grip, the tool and the position of the hand often.",
    "Do less of the movement that brings it on."
   ],
   "rules": [],
   "sources": [],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "repetitive_hand_use",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "hand",
       "fingers",
       "forearm"
      ]
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "shin_pain",
   "name": "Sore shins from running",
   "clinical_name": "Medial tibial stress syndrome (shin splints)",
   "line": "Running or jumping more than the legs are used to makes the front or inside of the shin sore.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "shin_sore_running",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "constant_rest_pain",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "hard_knot",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Make an appointment if rest does not help in a few weeks. Go within days if one spot on the bone hurts, or if it hurts at rest.",
   "tests": "Usually none. A scan if the bone might be cracked.",
   "self_care": [
    "Run less, on softer ground, and build up slowly.",
    "Wear shoes that fit and cushion well."
   ],
   "rules": [],
   "sources": [],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "shin_sore_running",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "shin"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "exercise_link",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "benign_twitch",
   "name": "Harmless twitching",
   "clinical_name": "Benign fasciculation",
   "line": "Small flickers under the skin are common in healthy people. They matter only when a muscle also gets weak or thin.",
   "prevalence": "very_common",
   "requires": [
    {
     "finding": "twitching_painless",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [
    {
     "finding": "weakness_or_thinning",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "speech_swallow_slow_change",
     "operator": "is",
     "value": "yes"
    }
   ],
   "against": [
    {
     "condition": {
      "finding": "muscle_ache_all_over",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Mention it at the next visit. Go within days if a muscle gets weaker or thinner.",
   "tests": "Usually none.",
   "self_care": [
    "Nothing is needed. Look now and then whether both sides are still as strong and as thick."
   ],
   "rules": [],
   "sources": [
    44
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "twitching_painless",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "weakness_or_thinning",
      "operator": "is",
      "value": "no"
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "polymyalgia",
   "name": "Stiff, aching muscles in the morning",
   "clinical_name": "Polymyalgia rheumatica",
   "line": "An illness of people over 50 that makes shoulders, neck or hips stiff and sore, worst on waking. It can be treated.",
   "prevalence": "uncommon",
   "requires": [
    {
     "all": [
      {
       "finding": "morning_stiffness",
       "operator": "is",
       "value": "yes"
      },
      {
       "any": [
        {
         "finding": "over_50",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "age_band",
         "operator": "is",
         "value": "65_plus"
        }
       ]
      }
     ]
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf",
         "sole",
         "toes"
        ]
       },
       {
        "not": {
         "finding": "body_parts",
         "operator": "has",
         "value": [
          "shoulder",
          "upper_arm",
          "neck",
          "back",
          "buttock",
          "front_thigh",
          "back_thigh",
          "inner_thigh",
          "whole_body"
         ]
        }
       }
      ]
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "See a doctor within 2 weeks. Go today with a new bad headache, a sore jaw on chewing, or a change of sight.",
   "tests": "Blood tests for inflammation.",
   "self_care": [
    "None by yourself. Keep moving gently until you are seen."
   ],
   "rules": [],
   "sources": [],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "morning_stiffness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "any": [
       {
        "finding": "over_50",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "age_band",
        "operator": "is",
        "value": "65_plus"
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "shoulder",
       "upper_arm",
       "neck",
       "buttock",
       "front_thigh",
       "back_thigh"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "muscle_ache_all_over",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "metabolic_muscle",
   "name": "A rare inherited muscle disease",
   "clinical_name": "Metabolic myopathy (for example McArdle disease)",
   "line": "A muscle that runs out of energy locks up with exercise, for longer than a cramp, and stretching does not free it. It is rare.",
   "prevalence": "rare",
   "requires": [
    {
     "all": [
      {
       "finding": "exercise_link",
       "operator": "is",
       "value": "yes"
      },
      {
       "finding": "stretch_eases",
       "operator": "is",
       "value": "no"
      },
      {
       "finding": "longest_over_10_min",
       "operator": "is",
       "value": "yes"
      }
     ]
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "time_of_day",
        "operator": "has",
        "value": [
         "night"
        ]
       },
       {
        "not": {
         "finding": "time_of_day",
         "operator": "has",
         "value": [
          "moving"
         ]
        }
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "over_50",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "age_band",
      "operator": "is",
      "value": "65_plus"
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "See a doctor within 2 weeks. Dark wee after effort is an emergency.",
   "tests": "A blood test for muscle damage (CK). Sometimes genetic or muscle tests.",
   "self_care": [
    "Avoid all-out effort until you are seen."
   ],
   "rules": [],
   "sources": [
    80
   ],
   "basis": "unconfirmed",
   "note": "The three signs together count as strong; each by itself is moderate. Against it at a later age is ours, because such diseases show early.",
   "for": [
    {
     "condition": {
      "all": [
       {
        "finding": "exercise_link",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "stretch_eases",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "longest_over_10_min",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "dark_urine",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "exercise_link",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "stretch_eases",
      "operator": "is",
      "value": "no"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "longest_over_10_min",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "muscle_breakdown",
   "name": "Muscle breakdown",
   "clinical_name": "Rhabdomyolysis",
   "line": "Pain or cramps worse than expected, weakness and dark wee, after heat, extreme effort, a crush, or some medicines or drugs. It may start days later.",
   "prevalence": "rare",
   "requires": [
    {
     "finding": "dark_urine",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Now.",
   "tests": "Blood tests for muscle damage (CK, more than once), kidneys and potassium. A urine test.",
   "self_care": [
    "None. Stop all effort."
   ],
   "rules": [
    "E14",
    "U07"
   ],
   "sources": [
    34
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "dark_urine",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "hard_new_exercise",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "in_heat",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "med_statin",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "toxin_or_drug_exposure",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "muscle_ache_all_over",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "compartment",
   "name": "Pressure inside a muscle",
   "clinical_name": "Compartment syndrome",
   "line": "After an injury, a cast or heavy strain, a muscle swells in its tight sleeve until no blood gets in. Very bad pain, tightness and numbness follow.",
   "prevalence": "rare",
   "requires": [
    {
     "finding": "passive_stretch_agony",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Now.",
   "tests": "An examination, and a measurement of the pressure in the muscle.",
   "self_care": [
    "None. Loosen any bandage."
   ],
   "rules": [
    "E10",
    "U26"
   ],
   "sources": [
    33,
    50
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "passive_stretch_agony",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "recent_injury_or_cast",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "limb_numb_or_wont_move",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "hard_new_exercise",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "exercise_link",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "pregnancy",
   "name": "Cramps in pregnancy",
   "clinical_name": "Pregnancy-associated leg cramps",
   "line": "They are common, mostly at night in later pregnancy. Nobody knows the cause.",
   "prevalence": "very_common",
   "requires": [
    {
     "finding": "pregnant_now",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "one_limb_swollen",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "calf_hot_red_tender",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "severe_headache_vision",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Tell the midwife or doctor at the next visit. Go today if one leg swells. Call the maternity unit now with a bad headache or blurred sight.",
   "tests": "Usually none. Tests when a clot or pre-eclampsia is possible.",
   "self_care": [
    "Stretch the calf during a cramp, and move the ankles and legs gently through the day.",
    "Take supplements only if the midwife or doctor agrees, and no quinine."
   ],
   "rules": [],
   "learn": "calf-cramp-relief",
   "sources": [
    5,
    11,
    52,
    53
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "pregnant_now",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "time_of_day",
        "operator": "has",
        "value": [
         "night"
        ]
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf",
         "sole",
         "toes"
        ]
       }
      ]
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "period_related",
   "name": "Aches that come with periods",
   "clinical_name": "Period pain felt in the belly and thighs",
   "line": "Period pain can spread from the belly to the back and the thighs. It comes and goes with the period.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "period_link",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [
    {
     "finding": "pregnant_now",
     "operator": "is",
     "value": "yes"
    }
   ],
   "against": [
    {
     "condition": {
      "finding": "one_limb_swollen",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "both_legs_swollen",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Home steps are enough when it is as usual. Make an appointment if it gets worse or keeps you from your day. Get help today if you might be pregnant and it is bad.",
   "tests": "Usually none.",
   "self_care": [
    "Warmth on the belly and gentle movement.",
    "Ask a pharmacist which painkiller suits you.",
    "Write it in a diary for 2 or 3 cycles."
   ],
   "rules": [],
   "sources": [],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "period_link",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "belly",
       "back",
       "front_thigh",
       "inner_thigh",
       "back_thigh"
      ]
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "eclampsia_preeclampsia",
   "name": "Pre-eclampsia",
   "clinical_name": "Pre-eclampsia or eclampsia",
   "line": "High blood pressure in pregnancy or soon after birth. A bad headache, blurred sight, pain under the ribs or sudden swelling are its signs, and it can lead to fits.",
   "prevalence": "rare",
   "requires": [
    {
     "any": [
      {
       "finding": "severe_headache_vision",
       "operator": "is",
       "value": "yes"
      },
      {
       "finding": "fit_like_movements",
       "operator": "is",
       "value": "yes"
      }
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Now.",
   "tests": "Blood pressure, and tests of urine and blood.",
   "self_care": [
    "None. Call the maternity unit."
   ],
   "rules": [
    "E22",
    "U15"
   ],
   "sources": [
    53
   ],
   "basis": "editorial",
   "note": "The link of fits to eclampsia is unconfirmed general medical knowledge.",
   "for": [
    {
     "condition": {
      "finding": "severe_headache_vision",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "any": [
         {
          "finding": "pregnant_now",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "gave_birth_last_6_weeks",
          "operator": "is",
          "value": "yes"
         }
        ]
       },
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "any": [
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "gave_birth_last_6_weeks",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "hormonal",
   "name": "Hormone changes",
   "clinical_name": "Puberty, periods or menopause; hormone and bone medicines",
   "line": "A direct effect of hormones on cramps is thinly proved. Some hormone and bone medicines have a reported link.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "period_link",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "med_other_cramp_linked",
     "operator": "has",
     "value": [
      "hormone_or_bone"
     ]
    },
    {
     "finding": "hormone_stage",
     "operator": "in",
     "value": [
      "puberty",
      "around_menopause"
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": true,
   "when_to_be_seen": "Mention it at the next visit.",
   "tests": "Sometimes a thyroid test and a look through the medicines.",
   "self_care": [
    "Keep a diary across 2 or 3 cycles before you draw any link."
   ],
   "rules": [],
   "sources": [
    4
   ],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "med_other_cramp_linked",
      "operator": "has",
      "value": [
       "hormone_or_bone"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "period_link",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    },
    {
     "condition": {
      "finding": "hormone_stage",
      "operator": "in",
      "value": [
       "puberty",
       "around_menopause"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "posture_standing",
   "name": "Long standing or an awkward position",
   "clinical_name": "Postural or occupational muscle cramp",
   "line": "Hours of standing, sitting cross-legged, tight bed covers that point the toes, or a cramped hand.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "standing_job",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": true,
   "when_to_be_seen": "Home steps are enough.",
   "tests": "None.",
   "self_care": [
    "Change position often, and move the ankles.",
    "Support the feet, and keep the bed covers loose."
   ],
   "rules": [],
   "sources": [
    5,
    73
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "standing_job",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "evening_heaviness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    },
    {
     "condition": {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "resting"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "alcohol",
   "name": "Alcohol",
   "clinical_name": "Alcohol-related cramps, nerve or muscle trouble",
   "line": "In a study of people of 60 and over, those who drank had night cramps more often. How much more is very uncertain.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "alcohol_units_week",
     "operator": "at_least",
     "value": 15
    }
   ],
   "unless": [],
   "against": [],
   "contributor": true,
   "when_to_be_seen": "Mention it at the next visit. Get advice today if you drank heavily and stopped suddenly.",
   "tests": "Blood tests of the liver, salts, magnesium and vitamins.",
   "self_care": [
    "Cutting down slowly may help. If you drink heavily every day, do not stop suddenly."
   ],
   "rules": [],
   "sources": [
    5,
    28,
    86
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "alcohol_units_week",
      "operator": "at_least",
      "value": 15
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    },
    {
     "condition": {
      "finding": "age_band",
      "operator": "is",
      "value": "65_plus"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "poor_nutrition",
   "name": "Poor diet, or poor absorption",
   "clinical_name": "Lack of vitamins, iron or minerals; malabsorption",
   "line": "A gut that takes in too little, or eating very little, can leave the body short of B12, folate, iron or salts. Tingling and weak muscles fit better than cramps do.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "restricted_eating",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "gut_absorption_problem",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": true,
   "when_to_be_seen": "Mention it at the next visit. See someone within 2 weeks if you eat very little.",
   "tests": "Blood count, iron store (ferritin), B12, folate, salts, magnesium, calcium, vitamin D.",
   "self_care": [
    "Eat as varied as you can. Test before you take supplements."
   ],
   "rules": [],
   "sources": [
    51,
    87
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "restricted_eating",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "gut_absorption_problem",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "smoking",
   "name": "Smoking",
   "clinical_name": "Harm from tobacco to arteries and nerves",
   "line": "Smoking narrows arteries, which makes walking pain more likely. A US survey also found more night cramps in smokers.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "smokes",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": true,
   "when_to_be_seen": "Mention it at the next visit. See a doctor within 2 weeks if walking brings pain on.",
   "tests": "Blood pressure at the ankle, if walking brings pain on.",
   "self_care": [
    "A stop-smoking service can help."
   ],
   "rules": [],
   "sources": [
    24,
    46
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "smokes",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    },
    {
     "condition": {
      "finding": "walking_brings_on",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    }
   ]
  },
  {
   "id": "medicine",
   "name": "A medicine",
   "clinical_name": "Drug-associated cramps",
   "line": "Some medicines bring cramps on. In a large study more people needed treatment for cramps after they began a long-acting asthma inhaler or some water tablets. For statins the link was small.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "med_new_or_changed",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "statin_new_or_changed",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "med_laba",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "med_diuretic",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "med_other_cramp_linked",
     "operator": "has",
     "value": "any"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "med_new_or_changed",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "first_started",
        "operator": "is",
        "value": "over_6_months"
       }
      ]
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Ask a pharmacist or doctor within days if the cramps came after a new medicine. Do not stop it by yourself.",
   "tests": "A look through all medicines. Blood tests of salts, magnesium and kidneys.",
   "self_care": [
    "Take a full list of the medicines, with the dates they began, to a pharmacist or doctor."
   ],
   "rules": [],
   "sources": [
    4,
    5,
    15
   ],
   "basis": "editorial",
   "note": "The study looked at night cramps after an inhaler or water tablet was started, so the two together are strong here; each by itself is moderate.",
   "for": [
    {
     "condition": {
      "any": [
       {
        "finding": "med_new_or_changed",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "statin_new_or_changed",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "any": [
         {
          "finding": "med_laba",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "med_diuretic",
          "operator": "is",
          "value": "yes"
         }
        ]
       },
       {
        "finding": "time_of_day",
        "operator": "has",
        "value": [
         "night"
        ]
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf",
         "sole",
         "toes"
        ]
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "med_new_or_changed",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "first_started",
        "operator": "in",
        "value": [
         "today",
         "last_week",
         "1_4_weeks",
         "1_6_months"
        ]
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "med_laba",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "med_diuretic",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "med_other_cramp_linked",
      "operator": "has",
      "value": "any"
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "statin_muscle",
   "name": "Muscle trouble with a statin",
   "clinical_name": "Statin-associated muscle symptoms",
   "line": "Aching, weak or cramping muscles while taking a statin. Mostly mild, most often in the first months, rarely a sign that muscle breaks down.",
   "prevalence": "uncommon",
   "requires": [
    {
     "all": [
      {
       "finding": "med_statin",
       "operator": "is",
       "value": "yes"
      },
      {
       "any": [
        {
         "finding": "muscle_ache_all_over",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "weakness_or_thinning",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "statin_new_or_changed",
         "operator": "is",
         "value": "yes"
        }
       ]
      }
     ]
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "statin_new_or_changed",
        "operator": "is",
        "value": "no"
       },
       {
        "finding": "muscle_ache_all_over",
        "operator": "is",
        "value": "no"
       }
      ]
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Phone a doctor or pharmacist today, before the next dose. Dark wee is an emergency.",
   "tests": "Blood tests of muscle (CK), kidneys, liver and thyroid.",
   "self_care": [
    "Ask whether to pause it. Do not change it by yourself."
   ],
   "rules": [
    "E14",
    "U06"
   ],
   "sources": [
    15,
    57
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "all": [
       {
        "finding": "med_statin",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "muscle_ache_all_over",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "statin_new_or_changed",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "med_statin",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "weakness_or_thinning",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "med_statin",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "dark_urine",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "withdrawal",
   "name": "Stopping alcohol or a sedative",
   "clinical_name": "Withdrawal",
   "line": "Heavy drinking and some tablets (for sleep, for calm, or baclofen for stiff muscles) hold the nerves down. When they stop at once, shaking, cramps and fits can follow.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "sedative_stopped",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "alcohol_stopped_recently",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Today. Call an ambulance with a fit, a muddled head or a racing heart.",
   "tests": "An examination. Blood tests of salts, sugar and liver.",
   "self_care": [
    "None. Do not stop suddenly by yourself; a doctor can help to do it safely."
   ],
   "rules": [
    "E21",
    "U19",
    "U32"
   ],
   "sources": [
    86
   ],
   "basis": "editorial",
   "note": "The source is about alcohol. The medicines are unconfirmed general medical knowledge.",
   "for": [
    {
     "condition": {
      "finding": "sedative_stopped",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "alcohol_stopped_recently",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "confused_or_drowsy",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "faint_or_palpitations",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "twitching_painless",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "drug_dystonia",
   "name": "A reaction to a medicine that pulls eyes or neck",
   "clinical_name": "Acute dystonic reaction",
   "line": "Some medicines for sickness or mental health make eyes, neck, jaw or tongue pull to one side. It looks alarming and can be treated.",
   "prevalence": "rare",
   "requires": [
    {
     "finding": "eyes_neck_twisting",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Today. Call an ambulance when it is hard to breathe or swallow.",
   "tests": "An examination, and a look at the medicines.",
   "self_care": [
    "None. Take the packet along."
   ],
   "rules": [
    "E20",
    "U18"
   ],
   "sources": [
    85
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "eyes_neck_twisting",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "med_antisickness_or_antipsychotic",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "med_new_or_changed",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "poisoning_or_bite",
   "name": "A poison, a bite or a drug",
   "clinical_name": "Poisoning, envenomation or drug effect",
   "line": "Some poisons, bites of spiders and snakes, street drugs and overdoses make muscles cramp.",
   "prevalence": "rare",
   "requires": [
    {
     "finding": "toxin_or_drug_exposure",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Today, and now if cramps are in the belly, neck, jaw or whole body.",
   "tests": "What the poison service advises.",
   "self_care": [
    "None. Phone a poison service, and take the packet or a picture along."
   ],
   "rules": [
    "E24",
    "U30"
   ],
   "sources": [
    3
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "toxin_or_drug_exposure",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "toxin_or_drug_exposure",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "whole_body",
         "belly",
         "neck",
         "jaw"
        ]
       }
      ]
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "low_magnesium",
   "name": "Low magnesium",
   "clinical_name": "Hypomagnesaemia",
   "line": "A severe lack is rare. It is likelier with bowel disease, heavy drinking, water tablets or long use of stomach-acid tablets.",
   "prevalence": "uncommon",
   "requires": [
    {
     "all": [
      {
       "any": [
        {
         "finding": "hand_foot_claw",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "tingling_mouth_fingers",
         "operator": "is",
         "value": "yes"
        }
       ]
      },
      {
       "any": [
        {
         "finding": "med_ppi",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "med_diuretic",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "gut_absorption_problem",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "alcohol_units_week",
         "operator": "at_least",
         "value": 15
        },
        {
         "finding": "vomit_or_diarrhoea",
         "operator": "is",
         "value": "a_lot"
        }
       ]
      }
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Within 2 weeks. Today when hands or feet lock into a bent shape.",
   "tests": "Blood tests of magnesium, calcium, potassium and kidneys. A heart tracing.",
   "self_care": [
    "Eat as varied as you can. Take no magnesium by yourself, above all with kidney disease."
   ],
   "rules": [
    "E13",
    "U09"
   ],
   "sources": [
    8,
    48,
    67,
    90
   ],
   "basis": "editorial",
   "note": "The tingling is a sign of over-excited nerves, which source 48 gives for low magnesium as well.",
   "for": [
    {
     "condition": {
      "finding": "hand_foot_claw",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "tingling_mouth_fingers",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "med_ppi",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "med_diuretic",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "gut_absorption_problem",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "vomit_or_diarrhoea",
      "operator": "is",
      "value": "a_lot"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "alcohol_units_week",
      "operator": "at_least",
      "value": 15
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "low_calcium_vitd",
   "name": "Low calcium or vitamin D",
   "clinical_name": "Hypocalcaemia; vitamin D deficiency",
   "line": "Low calcium makes nerves over-excited. Tingling, hands that lock, cramps and fits can follow. In children a lack of vitamin D is a main reason.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "hand_foot_claw",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "tingling_mouth_fingers",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Within 2 weeks. Today when hands or feet lock into a bent shape. Now with noisy breathing, fainting or a fit.",
   "tests": "Blood tests of calcium, vitamin D, parathyroid hormone, magnesium and phosphate. A heart tracing.",
   "self_care": [
    "None before a blood test. Vitamin D as your country advises for everyone is fine."
   ],
   "rules": [
    "E13",
    "U09"
   ],
   "sources": [
    48,
    81,
    82
   ],
   "basis": "editorial",
   "note": "Tingling with cramps of the hands is counted once more, so that it stands beside fast breathing.",
   "for": [
    {
     "condition": {
      "finding": "tingling_mouth_fingers",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "hand_foot_claw",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "tingling_mouth_fingers",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "hand",
         "fingers"
        ]
       }
      ]
     },
     "strength": "weak"
    },
    {
     "condition": {
      "finding": "gut_absorption_problem",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "restricted_eating",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    },
    {
     "condition": {
      "finding": "age_band",
      "operator": "in",
      "value": [
       "under_3_months",
       "3_11_months",
       "1_2",
       "8_15"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "hypoparathyroidism",
   "name": "Underactive parathyroid glands",
   "clinical_name": "Hypoparathyroidism",
   "line": "Small glands in the neck keep calcium steady. When they fail, often after neck surgery, fingers, toes and lips tingle and muscles cramp.",
   "prevalence": "rare",
   "requires": [
    {
     "all": [
      {
       "finding": "thyroid_or_neck_surgery",
       "operator": "is",
       "value": "yes"
      },
      {
       "any": [
        {
         "finding": "hand_foot_claw",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "tingling_mouth_fingers",
         "operator": "is",
         "value": "yes"
        }
       ]
      }
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Today. Now with noisy breathing, fainting or a fit.",
   "tests": "Blood tests of calcium, phosphate, parathyroid hormone and magnesium.",
   "self_care": [
    "None without a doctor."
   ],
   "rules": [
    "E13",
    "U09"
   ],
   "sources": [
    48,
    49
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "thyroid_or_neck_surgery",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "tingling_mouth_fingers",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "hand_foot_claw",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    }
   ]
  },
  {
   "id": "potassium",
   "name": "Low or high potassium",
   "clinical_name": "Hypokalaemia or hyperkalaemia",
   "line": "Weak muscles more than cramps. Low after water tablets, being sick or runny poo; high with failing kidneys and some medicines.",
   "prevalence": "uncommon",
   "requires": [
    {
     "all": [
      {
       "any": [
        {
         "finding": "kidney_status",
         "operator": "in",
         "value": [
          "disease",
          "dialysis",
          "dialysis_missed"
         ]
        },
        {
         "finding": "med_diuretic",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "supplement_potassium_magnesium",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "vomit_or_diarrhoea",
         "operator": "is",
         "value": "a_lot"
        },
        {
         "finding": "restricted_eating",
         "operator": "is",
         "value": "yes"
        }
       ]
      },
      {
       "any": [
        {
         "finding": "faint_or_palpitations",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "weakness_spreading",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "muscle_ache_all_over",
         "operator": "is",
         "value": "yes"
        }
       ]
      }
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Within days. Now with a racing or uneven heart, fainting, or spreading weakness.",
   "tests": "Potassium today, a heart tracing, kidneys.",
   "self_care": [
    "Take no potassium tablets and no salt substitute unless a doctor says so."
   ],
   "rules": [
    "E17",
    "E18",
    "U20",
    "U23",
    "U27"
   ],
   "sources": [
    65,
    66
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "kidney_status",
      "operator": "in",
      "value": [
       "disease",
       "dialysis",
       "dialysis_missed"
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "faint_or_palpitations",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "med_diuretic",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "vomit_or_diarrhoea",
      "operator": "is",
      "value": "a_lot"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "supplement_potassium_magnesium",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "restricted_eating",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "weakness_spreading",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "muscle_ache_all_over",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "low_sodium",
   "name": "Low sodium",
   "clinical_name": "Hyponatraemia",
   "line": "Salt in the blood is thinned by drinking far more than thirst during long effort, or by some medicines. A headache, feeling sick and a muddled head come with it.",
   "prevalence": "uncommon",
   "requires": [
    {
     "all": [
      {
       "finding": "confused_or_drowsy",
       "operator": "is",
       "value": "yes"
      },
      {
       "any": [
        {
         "finding": "exercise_link",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "hard_new_exercise",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "med_diuretic",
         "operator": "is",
         "value": "yes"
        }
       ]
      }
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Now.",
   "tests": "Sodium and kidneys.",
   "self_care": [
    "None now. Later, drink when you are thirsty, not by the clock."
   ],
   "rules": [
    "E29"
   ],
   "sources": [
    89
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "all": [
       {
        "finding": "confused_or_drowsy",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "exercise_link",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "hard_new_exercise",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "med_diuretic",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "exercise_link",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "med_diuretic",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "diabetes_nerve",
   "name": "Diabetes affecting nerves or blood flow",
   "clinical_name": "Diabetic neuropathy",
   "line": "Years of high sugar harm nerves and small blood vessels. People with type 2 diabetes often report cramps.",
   "prevalence": "common",
   "requires": [
    {
     "all": [
      {
       "finding": "diabetes",
       "operator": "in",
       "value": [
        "type_1",
        "type_2"
       ]
      },
      {
       "any": [
        {
         "finding": "tingling_numbness",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "patchy_numbness",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "open_wound",
         "operator": "is",
         "value": "yes"
        }
       ]
      }
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Within 2 weeks with tingling or numbness. Today with a wound on the foot.",
   "tests": "Long-term sugar (HbA1c), a foot check, kidneys, B12 and salts.",
   "self_care": [
    "Look at the feet every day, and wear shoes that fit well.",
    "Keep to the sugar targets you agreed on."
   ],
   "rules": [
    "U08"
   ],
   "sources": [
    62,
    63
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "diabetes",
      "operator": "in",
      "value": [
       "type_1",
       "type_2"
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "open_wound",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "diabetes",
        "operator": "in",
        "value": [
         "type_1",
         "type_2"
        ]
       },
       {
        "finding": "side_pattern",
        "operator": "is",
        "value": "both"
       }
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "low_sugar",
   "name": "Low blood sugar",
   "clinical_name": "Hypoglycaemia",
   "line": "Shaking, sweating, hunger and tingling lips, then a muddled head or a fit. Mostly with insulin or certain diabetes tablets.",
   "prevalence": "uncommon",
   "requires": [
    {
     "all": [
      {
       "finding": "hypo_signs",
       "operator": "is",
       "value": "yes"
      },
      {
       "any": [
        {
         "finding": "med_glucose_lowering",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "diabetes",
         "operator": "in",
         "value": [
          "type_1",
          "type_2",
          "in_pregnancy"
         ]
        }
       ]
      }
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Today. Now with a muddled head, or when they cannot swallow safely.",
   "tests": "Sugar from a finger prick.",
   "self_care": [
    "Only if awake and able to swallow, take fast sugar, then food."
   ],
   "rules": [
    "E16",
    "U21"
   ],
   "sources": [
    68
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "hypo_signs",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "med_glucose_lowering",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "confused_or_drowsy",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "diabetes",
      "operator": "in",
      "value": [
       "type_1",
       "type_2",
       "in_pregnancy"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "underactive_thyroid",
   "name": "Underactive thyroid",
   "clinical_name": "Hypothyroidism",
   "line": "A slow thyroid can cause aching, weak muscles and cramps, with tiredness, feeling cold and weight gain. It comes on slowly.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "cold_tired_weight_gain",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "thyroid_or_neck_surgery",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Make an appointment. Within 2 weeks with a known thyroid problem or neck surgery.",
   "tests": "Blood tests of the thyroid, sometimes of muscle (CK).",
   "self_care": [
    "None by yourself."
   ],
   "rules": [],
   "sources": [
    64
   ],
   "basis": "editorial",
   "note": "A thyroid that is known to be ill counts as strong, so that it is named without tiredness too.",
   "for": [
    {
     "condition": {
      "finding": "cold_tired_weight_gain",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "thyroid_or_neck_surgery",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "muscle_ache_all_over",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "first_started",
      "operator": "in",
      "value": [
       "1_6_months",
       "over_6_months"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "kidney_dialysis",
   "name": "Kidney disease or dialysis",
   "clinical_name": "Uraemia; cramps during dialysis",
   "line": "Many people on dialysis have cramps, often near the end of a session. The fluid taken out and shifts of salts are likely reasons.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "kidney_status",
     "operator": "in",
     "value": [
      "disease",
      "dialysis",
      "dialysis_missed"
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Tell the kidney team before or at the next treatment. Phone the unit today if a dialysis was missed.",
   "tests": "Potassium, calcium, phosphate, and a look at the target weight.",
   "self_care": [
    "Tell the unit. Keep to the fluid limit, and take no supplements by yourself."
   ],
   "rules": [
    "E18",
    "U23"
   ],
   "sources": [
    61
   ],
   "basis": "editorial",
   "note": "Cramps of a limb together with kidney disease are counted once more, so that the disease is named without dialysis too.",
   "for": [
    {
     "condition": {
      "finding": "around_dialysis",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "kidney_status",
      "operator": "in",
      "value": [
       "disease",
       "dialysis",
       "dialysis_missed"
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "kidney_status",
        "operator": "in",
        "value": [
         "disease",
         "dialysis",
         "dialysis_missed"
        ]
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf",
         "sole",
         "toes",
         "shin",
         "front_thigh",
         "back_thigh",
         "inner_thigh",
         "hand",
         "fingers"
        ]
       }
      ]
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "liver_cirrhosis",
   "name": "Liver disease",
   "clinical_name": "Cirrhosis-associated cramps",
   "line": "Cramps are common in people with a scarred liver, and the liver team can treat them.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "liver_disease",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Tell the liver team within 2 weeks.",
   "tests": "Liver tests, salts, magnesium and kidneys.",
   "self_care": [
    "Ask the liver team first. Take no supplements, extra salt or extra fluids by yourself."
   ],
   "rules": [],
   "sources": [
    58,
    59,
    60
   ],
   "basis": "editorial",
   "note": "Cramps of a limb together with liver disease are counted once more, so that the disease is named without heavy drinking too.",
   "for": [
    {
     "condition": {
      "finding": "liver_disease",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "liver_disease",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf",
         "sole",
         "toes",
         "shin",
         "front_thigh",
         "back_thigh",
         "inner_thigh",
         "hand",
         "fingers"
        ]
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "alcohol_units_week",
      "operator": "at_least",
      "value": 36
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "vein_disease",
   "name": "Vein problems",
   "clinical_name": "Chronic venous insufficiency; varicose veins",
   "line": "Weak valves let blood pool in the leg veins. Legs feel heavy, ache and swell, the skin itches, and cramps may come at night.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "visible_veins",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "evening_heaviness",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "walking_brings_on",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "body_parts",
        "operator": "has",
        "value": "any"
       },
       {
        "not": {
         "finding": "body_parts",
         "operator": "has",
         "value": [
          "calf",
          "sole",
          "toes",
          "shin",
          "front_thigh",
          "back_thigh",
          "inner_thigh",
          "buttock",
          "whole_body"
         ]
        }
       }
      ]
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Make an appointment. Within 2 weeks with changed skin or a sore. Today if a vein bleeds.",
   "tests": "An ultrasound of the veins.",
   "self_care": [
    "Walk, and put the legs up.",
    "Wear compression stockings only after a check that the arteries are healthy."
   ],
   "rules": [
    "U28"
   ],
   "sources": [
    47
   ],
   "basis": "editorial",
   "note": "The line on compression is unconfirmed general medical knowledge.",
   "for": [
    {
     "condition": {
      "finding": "visible_veins",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "evening_heaviness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "both_legs_swollen",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "skin_change",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "open_wound",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "visible_veins",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "time_of_day",
        "operator": "has",
        "value": [
         "night"
        ]
       }
      ]
     },
     "strength": "weak"
    },
    {
     "condition": {
      "finding": "standing_job",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "artery_disease_legs",
   "name": "Narrowed leg arteries",
   "clinical_name": "Peripheral arterial disease; intermittent claudication",
   "line": "Too little blood reaches the working muscle. It aches or cramps on walking, and a short rest takes it away.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "walking_brings_on",
     "operator": "is",
     "value": "yes"
    },
    {
     "all": [
      {
       "finding": "constant_rest_pain",
       "operator": "is",
       "value": "yes"
      },
      {
       "any": [
        {
         "finding": "artery_disease",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "smokes",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "diabetes",
         "operator": "in",
         "value": [
          "type_1",
          "type_2"
         ]
        }
       ]
      }
     ]
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "time_of_day",
        "operator": "has",
        "value": [
         "night"
        ]
       },
       {
        "not": {
         "finding": "time_of_day",
         "operator": "has",
         "value": [
          "moving"
         ]
        }
       },
       {
        "finding": "hard_knot",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "bending_forward_eases",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Within 2 weeks. Today with pain at rest, a quick worsening or a wound on the foot. Now if the limb is pale, cold or numb.",
   "tests": "Blood pressure at the ankle, cholesterol and sugar.",
   "self_care": [
    "Stop smoking; a service can help.",
    "Ask a clinician about a walking programme."
   ],
   "rules": [
    "U08"
   ],
   "learn": "cramp-or-something-else",
   "sources": [
    22,
    46
   ],
   "basis": "editorial",
   "note": "Pain in calf, thigh or buttock on walking is counted once more, so that the classic picture is named without other risks too.",
   "for": [
    {
     "condition": {
      "finding": "walking_brings_on",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "walking_brings_on",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf",
         "front_thigh",
         "back_thigh",
         "buttock"
        ]
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "artery_disease",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "constant_rest_pain",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "smokes",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "diabetes",
      "operator": "in",
      "value": [
       "type_1",
       "type_2"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "age_band",
      "operator": "is",
      "value": "65_plus"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "deep_vein_clot",
   "name": "A blood clot in a deep vein",
   "clinical_name": "Deep vein thrombosis",
   "line": "Throbbing or cramp-like pain, usually in one calf or thigh, with swelling, warmth or a change of colour.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "one_limb_swollen",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "calf_hot_red_tender",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Today. Now with chest pain or breathlessness.",
   "tests": "A clinician's score, a blood test (D-dimer) and an ultrasound of the leg.",
   "self_care": [
    "None, and no massage."
   ],
   "rules": [
    "E07",
    "U01",
    "U24"
   ],
   "learn": "cramp-or-something-else",
   "sources": [
    30,
    31,
    32,
    52
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "one_limb_swollen",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "calf_hot_red_tender",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "recent_surgery_bedrest_travel",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "any": [
       {
        "finding": "cancer_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "past_clot",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "any": [
       {
        "finding": "pregnant_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "gave_birth_last_6_weeks",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "recent_injury_or_cast",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "blocked_artery",
   "name": "A suddenly blocked artery of a limb",
   "clinical_name": "Acute limb ischaemia",
   "line": "Sudden pain, then a pale, cold, numb and weak limb, because blood no longer reaches it.",
   "prevalence": "rare",
   "requires": [
    {
     "finding": "limb_pale_blue_cold",
     "operator": "is",
     "value": "yes"
    },
    {
     "all": [
      {
       "finding": "sudden_severe_start",
       "operator": "is",
       "value": "yes"
      },
      {
       "finding": "limb_numb_or_wont_move",
       "operator": "is",
       "value": "yes"
      }
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Now.",
   "tests": "An ultrasound of the arteries by the vascular team.",
   "self_care": [
    "None. Do not heat, rub or raise the limb."
   ],
   "rules": [
    "E09",
    "U26"
   ],
   "sources": [
    33,
    46
   ],
   "basis": "editorial",
   "note": "“Do not heat, rub or raise” is unconfirmed general medical knowledge.",
   "for": [
    {
     "condition": {
      "finding": "sudden_severe_start",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "limb_pale_blue_cold",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "limb_numb_or_wont_move",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "heart_disease",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "artery_disease",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "bakers_cyst",
   "name": "A cyst behind the knee",
   "clinical_name": "Baker's cyst",
   "line": "A soft, fluid-filled lump behind the knee can press on the calf and make it ache.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "lump_behind_knee",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "in",
      "value": [
       "either",
       "both"
      ]
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Make an appointment. Today if the calf swells or turns red, because a clot looks the same.",
   "tests": "An examination, sometimes an ultrasound.",
   "self_care": [
    "None by yourself, and no massage of the lump."
   ],
   "rules": [],
   "sources": [],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "lump_behind_knee",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "calf",
       "back_thigh"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "is",
      "value": "same"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "skin_infection",
   "name": "A skin infection",
   "clinical_name": "Cellulitis",
   "line": "Germs in the skin make one part hot, red or darker, swollen and sore, sometimes with a fever.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "calf_hot_red_tender",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "is",
      "value": "both"
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Today.",
   "tests": "An examination, sometimes blood tests.",
   "self_care": [
    "None by yourself."
   ],
   "rules": [
    "U01",
    "U24"
   ],
   "sources": [],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "calf_hot_red_tender",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "fever",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "open_wound",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "restless_legs",
   "name": "Restless legs",
   "clinical_name": "Restless legs syndrome",
   "line": "The legs must move, in the evening and at rest, and it is better while they do. The muscle does not go hard. It is not a cramp.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "urge_to_move",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "hard_knot",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "sudden_severe_start",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Make an appointment that is not urgent.",
   "tests": "Iron store (ferritin), kidneys and a blood count.",
   "self_care": [
    "Less coffee and alcohol, movement by day, and regular sleep."
   ],
   "rules": [],
   "learn": "cramp-or-something-else",
   "sources": [
    51
   ],
   "basis": "editorial",
   "note": "The line on coffee, alcohol and sleep is unconfirmed general medical knowledge.",
   "for": [
    {
     "condition": {
      "finding": "urge_to_move",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "night",
       "resting"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "hard_knot",
      "operator": "is",
      "value": "no"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "pregnant_now",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "spine_nerve",
   "name": "A trapped nerve in the back or neck",
   "clinical_name": "Lumbar canal stenosis; radiculopathy",
   "line": "A nerve is pressed where it leaves the spine. The leg or arm hurts or cramps, often on standing or walking, and bending or sitting eases it.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "bending_forward_eases",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "shoots_from_back_or_neck",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "saddle_or_bladder_bowel_change",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "stretch_eases",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "hard_knot",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "shoots_from_back_or_neck",
        "operator": "is",
        "value": "no"
       }
      ]
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Within 2 weeks. Go to an emergency department now if it is numb around the bottom, if control of wee or poo has changed, or if both legs get weak.",
   "tests": "An examination, and a scan (MRI) if needed.",
   "self_care": [
    "Stay as active as comfort allows."
   ],
   "rules": [
    "E11",
    "E27",
    "U17"
   ],
   "sources": [
    42,
    79
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "bending_forward_eases",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "shoots_from_back_or_neck",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "saddle_or_bladder_bowel_change",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "back",
       "buttock",
       "neck",
       "back_thigh"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "walking_brings_on",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "bending_forward_eases",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "carpal_tunnel",
   "name": "A trapped nerve at the wrist",
   "clinical_name": "Carpal tunnel syndrome",
   "line": "The hand tingles, goes numb and aches, mostly at night. It is easily called a hand cramp.",
   "prevalence": "common",
   "requires": [
    {
     "all": [
      {
       "finding": "body_parts",
       "operator": "has",
       "value": [
        "hand",
        "fingers"
       ]
      },
      {
       "finding": "tingling_numbness",
       "operator": "is",
       "value": "yes"
      }
     ]
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "hard_knot",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf",
         "sole",
         "toes"
        ]
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "task_only_hand",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Make an appointment. Within days if the thumb gets weak or its muscle thin.",
   "tests": "An examination, sometimes nerve tests.",
   "self_care": [
    "Wear a wrist splint at night for at least 4 weeks."
   ],
   "rules": [],
   "sources": [
    83
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "hand",
       "fingers"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "night",
       "waking"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "pregnant_now",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "other_nerve_entrapment",
   "name": "A nerve pressed in one place",
   "clinical_name": "Entrapment of a single nerve",
   "line": "A nerve is squeezed at one spot, such as the elbow or the outside of the knee, so one patch of skin tingles or is numb.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "patchy_numbness",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "is",
      "value": "both"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "weakness_spreading",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Within 2 weeks. Today if the numbness or weakness spreads.",
   "tests": "An examination, sometimes nerve tests.",
   "self_care": [
    "Do not lean or press on the spot, and do not sit with crossed legs."
   ],
   "rules": [],
   "sources": [],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "patchy_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "is",
      "value": "same"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "peripheral_neuropathy",
   "name": "Long nerves that do not work well",
   "clinical_name": "Peripheral neuropathy",
   "line": "The longest nerves fail first, so both feet, and later the hands, tingle, burn or go numb.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "tingling_numbness",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "is",
      "value": "same"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "patchy_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "shoots_from_back_or_neck",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Within 2 weeks. Today if numbness or weakness climbs over hours or days.",
   "tests": "Sugar, B12 and folate, thyroid, kidneys and liver. Sometimes nerve tests.",
   "self_care": [
    "Look at the feet every day. Wear shoes that fit well."
   ],
   "rules": [],
   "sources": [
    63,
    87
   ],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "alcohol_units_week",
      "operator": "at_least",
      "value": 15
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "gut_absorption_problem",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "is",
      "value": "both"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "sole",
       "toes"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "hand_dystonia",
   "name": "Writer's or musician's cramp",
   "clinical_name": "Task-specific focal dystonia",
   "line": "Fingers, hand or forearm twist or grip during one skilled job, often with little pain.",
   "prevalence": "rare",
   "requires": [
    {
     "finding": "task_only_hand",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "night"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "hard_knot",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "body_parts",
        "operator": "has",
        "value": [
         "calf"
        ]
       }
      ]
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Make an appointment.",
   "tests": "An examination by a nerve specialist.",
   "self_care": [
    "Change grip and posture often. A hand therapist can help."
   ],
   "rules": [],
   "sources": [
    69,
    70
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "task_only_hand",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "hand",
       "fingers",
       "forearm"
      ]
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "overbreathing",
   "name": "Fast breathing",
   "clinical_name": "Hyperventilation tetany",
   "line": "Breathing fast blows off carbon dioxide, which lowers the calcium that nerves can use. Mouth and fingers tingle, the head is light, and hands may lock.",
   "prevalence": "common",
   "requires": [
    {
     "finding": "fast_breathing_panic",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "night"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "thyroid_or_neck_surgery",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "gut_absorption_problem",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "restricted_eating",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "med_ppi",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Within 2 weeks, because low calcium looks the same. Today if it is the first time and hands lock.",
   "tests": "Blood tests of calcium and magnesium, and a heart tracing the first time.",
   "self_care": [
    "Slow the breathing, but only when no danger sign is there."
   ],
   "rules": [],
   "sources": [
    48,
    101
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "fast_breathing_panic",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "tingling_mouth_fingers",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "hand_foot_claw",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "sleep_start",
   "name": "A jerk on falling asleep",
   "clinical_name": "Hypnic jerk",
   "line": "The whole body or a leg jerks once while falling asleep. Nearly everyone knows it, and it is harmless.",
   "prevalence": "very_common",
   "requires": [
    {
     "finding": "jerk_falling_asleep",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [
    {
     "finding": "age_band",
     "operator": "in",
     "value": [
      "under_3_months",
      "3_11_months",
      "1_2"
     ]
    }
   ],
   "against": [
    {
     "condition": {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "startle",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "same_side_arm_and_leg",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "time_of_day",
        "operator": "has",
        "value": [
         "moving"
        ]
       },
       {
        "finding": "hard_knot",
        "operator": "is",
        "value": "no"
       }
      ]
     },
     "strength": "weak"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "No visit is needed for this. Go today if jerks also come by day or again and again.",
   "tests": "None.",
   "self_care": [
    "Nothing is needed."
   ],
   "rules": [],
   "sources": [],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "jerk_falling_asleep",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "night"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "spasticity",
   "name": "Stiff muscles from a nerve or brain condition",
   "clinical_name": "Spasticity",
   "line": "A known condition of the brain, spine or nerves can leave muscles stiff between spasms as well.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "nerve_or_brain_condition",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "exercise_link",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "stiff_between",
        "operator": "is",
        "value": "no"
       }
      ]
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Tell the team that looks after the condition, within 2 weeks when it is new or worse.",
   "tests": "An examination.",
   "self_care": [
    "Ask the team about stiffness. Have the skin checked for sores, and wee for infection, because both can make it worse."
   ],
   "rules": [],
   "sources": [
    93
   ],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "nerve_or_brain_condition",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "nerve_or_brain_condition",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "stiff_between",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "nerve_or_brain_condition",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "exercise_link",
        "operator": "is",
        "value": "no"
       }
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "other_brain_spine",
   "name": "Something in the brain or spinal cord",
   "clinical_name": "Disease of the brain or spinal cord",
   "line": "Trouble in the brain or spinal cord can stiffen muscles and cause spasms. It is not the usual reason for cramps, but new signs on one side need a prompt check.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "stroke_signs",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "same_side_arm_and_leg",
     "operator": "is",
     "value": "yes"
    },
    {
     "all": [
      {
       "finding": "nerve_or_brain_condition",
       "operator": "is",
       "value": "yes"
      },
      {
       "finding": "weakness_or_thinning",
       "operator": "is",
       "value": "yes"
      }
     ]
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "time_of_day",
        "operator": "has",
        "value": [
         "night"
        ]
       },
       {
        "finding": "stretch_eases",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "weakness_or_thinning",
        "operator": "is",
        "value": "no"
       }
      ]
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Within days. Today when new on one side. Now with a dropped face, a weak arm or leg, or slurred speech, even if it has gone.",
   "tests": "An examination and a scan.",
   "self_care": [
    "Ask the team that knows the condition about stiffness."
   ],
   "rules": [
    "E06",
    "E27",
    "U22"
   ],
   "sources": [
    43,
    73,
    93
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "stroke_signs",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "nerve_or_brain_condition",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "same_side_arm_and_leg",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "cancer_now",
        "operator": "is",
        "value": "yes"
       },
       {
        "any": [
         {
          "finding": "weakness_spreading",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "limb_numb_or_wont_move",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "weakness_or_thinning",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "focal_seizure_or_tia",
   "name": "A small fit or a brief lack of blood in the brain",
   "clinical_name": "Focal seizure or transient ischaemic attack (TIA)",
   "line": "An arm, a leg or one side jerks or shakes while the person is awake. It comes from the brain and not from the muscle.",
   "prevalence": "rare",
   "requires": [
    {
     "all": [
      {
       "finding": "fit_like_movements",
       "operator": "is",
       "value": "yes"
      },
      {
       "finding": "awake_and_talking",
       "operator": "is",
       "value": "yes"
      }
     ]
    },
    {
     "finding": "same_side_arm_and_leg",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "twitching_painless",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "no"
       }
      ]
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Today. Now if it comes again, or with a change of speech, face or strength.",
   "tests": "An examination, a scan, and a tracing of the brain waves.",
   "self_care": [
    "None. Film it if it comes again."
   ],
   "rules": [
    "E06",
    "U22",
    "U31"
   ],
   "sources": [
    37,
    43
   ],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "all": [
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "awake_and_talking",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "same_side_arm_and_leg",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "stroke_signs",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "artery_disease",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "motor_neurone_disease",
   "name": "A rare disease of the movement nerves",
   "clinical_name": "Motor neurone disease (ALS)",
   "line": "Other causes are far more likely. Doctors look for this rare disease when weakness grows without pain or numbness. Cramps and twitches without weakness are common in healthy people.",
   "prevalence": "rare",
   "requires": [
    {
     "finding": "weakness_or_thinning",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "speech_swallow_slow_change",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "first_started",
        "operator": "is",
        "value": "over_6_months"
       },
       {
        "finding": "trend",
        "operator": "in",
        "value": [
         "same",
         "better"
        ]
       }
      ]
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Within days, to find out which of many causes it is. Most can be treated.",
   "tests": "An examination by a nerve specialist, with nerve and muscle tests.",
   "self_care": [
    "None by yourself. Write down what has changed, and since when."
   ],
   "rules": [],
   "sources": [
    44,
    45,
    92
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "weakness_or_thinning",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "speech_swallow_slow_change",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "twitching_painless",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "weakness_or_thinning",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "hand",
       "fingers",
       "forearm",
       "upper_arm",
       "shoulder",
       "belly",
       "jaw",
       "neck"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "guillain_barre",
   "name": "An inflammation of the nerves",
   "clinical_name": "Guillain-Barré syndrome",
   "line": "Weakness or tingling starts in the feet and climbs over hours or days, often some weeks after an infection. It can reach the breathing.",
   "prevalence": "rare",
   "requires": [
    {
     "finding": "weakness_spreading",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "is",
      "value": "same"
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Today. Now if it climbs quickly or breathing is hard.",
   "tests": "An examination in hospital, nerve tests, and sometimes a test of the fluid round the spine.",
   "self_care": [
    "None."
   ],
   "rules": [
    "E19",
    "U17"
   ],
   "sources": [
    78
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "weakness_spreading",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "tingling_numbness",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "hyperexcitability",
   "name": "Nerves that fire too easily",
   "clinical_name": "Stiff person syndrome and other rare nerve hyperexcitability",
   "line": "Muscles of the back, belly or legs stay stiff between cramps, and a noise or a fright sets off a spasm. It is rare and can be treated.",
   "prevalence": "rare",
   "requires": [
    {
     "all": [
      {
       "finding": "stiff_between",
       "operator": "is",
       "value": "yes"
      },
      {
       "finding": "startle",
       "operator": "is",
       "value": "yes"
      }
     ]
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "time_of_day",
        "operator": "has",
        "value": [
         "night"
        ]
       },
       {
        "not": {
         "finding": "time_of_day",
         "operator": "has",
         "value": [
          "waking",
          "resting",
          "moving",
          "no_pattern"
         ]
        }
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "nerve_or_brain_condition",
      "operator": "is",
      "value": "yes"
     },
     "strength": "weak"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Within 2 weeks. Today with a stiff jaw.",
   "tests": "An examination by a nerve specialist, blood tests, and nerve and muscle tests.",
   "self_care": [
    "None by yourself."
   ],
   "rules": [],
   "sources": [],
   "basis": "unconfirmed",
   "for": [
    {
     "condition": {
      "finding": "stiff_between",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "startle",
      "operator": "is",
      "value": "yes"
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "body_parts",
      "operator": "has",
      "value": [
       "back",
       "belly",
       "whole_body"
      ]
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "tetanus_infection",
   "name": "Tetanus (lockjaw)",
   "clinical_name": "Clostridium tetani infection",
   "line": "Germs from a dirty wound stiffen the jaw, then other muscles, usually 4 to 21 days later. It is rare where people have their jabs.",
   "prevalence": "rare",
   "requires": [
    {
     "finding": "jaw_stiff",
     "operator": "is",
     "value": "yes"
    }
   ],
   "unless": [],
   "against": [
    {
     "condition": {
      "all": [
       {
        "finding": "tetanus_jab_current",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "dirty_wound",
        "operator": "is",
        "value": "no"
       }
      ]
     },
     "strength": "moderate"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Now with a stiff jaw and a wound or spasms. Today with a stiff jaw alone, or a dirty wound without up-to-date jabs.",
   "tests": "An examination; there is no quick blood test.",
   "self_care": [
    "Clean the wound, and get help."
   ],
   "rules": [
    "E12",
    "U03",
    "U29"
   ],
   "sources": [
    41
   ],
   "basis": "editorial",
   "note": "That there is no quick blood test is unconfirmed general medical knowledge.",
   "for": [
    {
     "condition": {
      "finding": "jaw_stiff",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "dirty_wound",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "tetanus_jab_current",
      "operator": "is",
      "value": "no"
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "growing_pains",
   "name": "Growing pains",
   "clinical_name": "Recurrent night limb pain in children",
   "line": "Between about 3 and 12 years, both legs ache in the evening or at night and are well by the morning. There is no limp.",
   "prevalence": "common",
   "requires": [
    {
     "all": [
      {
       "finding": "age_band",
       "operator": "in",
       "value": [
        "3_7",
        "8_15"
       ]
      },
      {
       "finding": "time_of_day",
       "operator": "has",
       "value": [
        "night",
        "resting"
       ]
      }
     ]
    }
   ],
   "unless": [
    {
     "finding": "hard_knot",
     "operator": "is",
     "value": "yes"
    }
   ],
   "against": [
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "is",
      "value": "same"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "child_pain_pattern",
      "operator": "has",
      "value": "any"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "child_limp_or_wont_walk",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "fever",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    }
   ],
   "contributor": false,
   "when_to_be_seen": "Mention it at the next visit. Within days when it is one leg, a joint or in the morning. Today with a limp or a fever.",
   "tests": "None when it is typical.",
   "self_care": [
    "Warmth and a gentle rub.",
    "Paracetamol as the label says. No aspirin under 16."
   ],
   "rules": [],
   "sources": [
    54,
    56
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "age_band",
      "operator": "is",
      "value": "3_7"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "side_pattern",
      "operator": "in",
      "value": [
       "both",
       "either"
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "child_limp_or_wont_walk",
      "operator": "is",
      "value": "no"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "time_of_day",
      "operator": "has",
      "value": [
       "night"
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "finding": "age_band",
      "operator": "is",
      "value": "8_15"
     },
     "strength": "weak"
    }
   ]
  },
  {
   "id": "febrile_seizure",
   "name": "A fit with a fever",
   "clinical_name": "Febrile seizure",
   "line": "About 1 child in 20 has a fit with a fever, mostly between 6 months and 3 years. It usually ends within minutes and does no lasting harm. It is not a cramp.",
   "prevalence": "uncommon",
   "requires": [
    {
     "all": [
      {
       "finding": "age_band",
       "operator": "in",
       "value": [
        "3_11_months",
        "1_2",
        "3_7"
       ]
      },
      {
       "any": [
        {
         "finding": "fever",
         "operator": "is",
         "value": "yes"
        },
        {
         "finding": "young_child_fever",
         "operator": "is",
         "value": "yes"
        }
       ]
      },
      {
       "finding": "fit_like_movements",
       "operator": "is",
       "value": "yes"
      }
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Now for a first one, one over 5 minutes, or a child who does not wake up well. Today otherwise.",
   "tests": "An examination, to find the cause of the fever.",
   "self_care": [
    "Lay the child on their side and time it. Put nothing in the mouth. No cold bath."
   ],
   "rules": [
    "E03",
    "G04",
    "U10",
    "U33"
   ],
   "sources": [
    39,
    40
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "all": [
       {
        "finding": "age_band",
        "operator": "in",
        "value": [
         "3_11_months",
         "1_2",
         "3_7"
        ]
       },
       {
        "any": [
         {
          "finding": "fever",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "young_child_fever",
          "operator": "is",
          "value": "yes"
         }
        ]
       },
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "fit_like_movements",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "past_febrile_fit",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "strong"
    }
   ]
  },
  {
   "id": "seizure",
   "name": "A fit (seizure)",
   "clinical_name": "Epileptic or provoked seizure",
   "line": "A brief storm in the brain. About 1 person in 20 has one at some time. It is not a cramp.",
   "prevalence": "uncommon",
   "requires": [
    {
     "finding": "fit_like_movements",
     "operator": "is",
     "value": "yes"
    },
    {
     "finding": "awake_and_talking",
     "operator": "is",
     "value": "no"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Now, unless it was a usual fit in known epilepsy and they are fully awake again. Then today.",
   "tests": "Sugar, salts, a heart tracing, a scan and a tracing of the brain waves.",
   "self_care": [
    "First aid for a fit, and the personal plan if there is one."
   ],
   "rules": [
    "E01",
    "U10",
    "U33",
    "U34"
   ],
   "sources": [
    37,
    38,
    98
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "fit_like_movements",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "awake_and_talking",
      "operator": "is",
      "value": "no"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "fit_danger_signs",
      "operator": "has",
      "value": "any"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "finding": "known_epilepsy",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    }
   ]
  },
  {
   "id": "infantile_spasms",
   "name": "Spasms of a baby that come from the brain",
   "clinical_name": "Infantile epileptic spasms",
   "line": "Sets of sudden jerks, head drops or arm flings, often on waking. They look mild, and early treatment matters.",
   "prevalence": "rare",
   "requires": [
    {
     "all": [
      {
       "finding": "age_band",
       "operator": "in",
       "value": [
        "under_3_months",
        "3_11_months",
        "1_2"
       ]
      },
      {
       "finding": "baby_jerk_clusters",
       "operator": "is",
       "value": "yes"
      }
     ]
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Today, at a children's emergency department. Now if the baby is blue, floppy or hard to wake.",
   "tests": "A tracing of the brain waves.",
   "self_care": [
    "None. Film it."
   ],
   "rules": [
    "E25",
    "U11",
    "U12"
   ],
   "sources": [
    77
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "baby_jerk_clusters",
      "operator": "is",
      "value": "yes"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "baby_jerk_clusters",
        "operator": "is",
        "value": "yes"
       },
       {
        "finding": "age_band",
        "operator": "in",
        "value": [
         "under_3_months",
         "3_11_months"
        ]
       }
      ]
     },
     "strength": "moderate"
    }
   ]
  },
  {
   "id": "meningitis_sepsis",
   "name": "Meningitis or blood poisoning",
   "clinical_name": "Meningitis or sepsis",
   "line": "A serious infection can begin with leg pain, cold hands and feet and an odd skin colour, hours before a rash.",
   "prevalence": "rare",
   "requires": [
    {
     "finding": "serious_infection_signs",
     "operator": "has",
     "value": "any"
    }
   ],
   "unless": [],
   "against": [],
   "contributor": false,
   "when_to_be_seen": "Now.",
   "tests": "Blood tests and others in hospital.",
   "self_care": [
    "None. Do not wait for a rash."
   ],
   "rules": [
    "E04",
    "E05",
    "G04"
   ],
   "sources": [
    75,
    76
   ],
   "basis": "editorial",
   "for": [
    {
     "condition": {
      "finding": "serious_infection_signs",
      "operator": "has",
      "value": "any"
     },
     "strength": "strong"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "serious_infection_signs",
        "operator": "has",
        "value": "any"
       },
       {
        "any": [
         {
          "finding": "fever",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "young_child_fever",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "any": [
         {
          "finding": "fever",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "young_child_fever",
          "operator": "is",
          "value": "yes"
         }
        ]
       },
       {
        "finding": "confused_or_drowsy",
        "operator": "is",
        "value": "yes"
       }
      ]
     },
     "strength": "moderate"
    },
    {
     "condition": {
      "all": [
       {
        "finding": "age_band",
        "operator": "is",
        "value": "under_3_months"
       },
       {
        "any": [
         {
          "finding": "fever",
          "operator": "is",
          "value": "yes"
         },
         {
          "finding": "young_child_fever",
          "operator": "is",
          "value": "yes"
         }
        ]
       }
      ]
     },
     "strength": "moderate"
    }
   ]
  }
 ],
 "not_a_cramp": [
  {
   "id": "fit",
   "name": "A fit (seizure)",
   "words": {
    "me": "I was not awake, or my whole body went stiff or jerked again and again",
    "child": "They were not awake, or their whole body went stiff or jerked again and again",
    "adult": "They were not awake, or their whole body went stiff or jerked again and again"
   },
   "what_to_do": "Call an ambulance, unless it was a usual fit in known epilepsy, over within 5 minutes, and they are fully awake again. Then phone a doctor today. It is not a muscle cramp.",
   "page": "cramp-or-something-else",
   "sources": [
    37,
    38
   ],
   "basis": "source"
  },
  {
   "id": "swollen_limb",
   "name": "One leg or arm that is swollen, hot or red",
   "words": {
    "me": "One leg or arm is swollen, hot, or redder or darker than the other",
    "child": "One leg or arm is swollen, hot, or redder or darker than the other",
    "adult": "One leg or arm is swollen, hot, or redder or darker than the other"
   },
   "what_to_do": "Get medical help today. Do not rub it. With chest pain or breathlessness, call an ambulance.",
   "page": "cramp-or-something-else",
   "sources": [
    31,
    32
   ],
   "basis": "source"
  },
  {
   "id": "joint_pain",
   "name": "Joint pain",
   "words": {
    "me": "The pain is in a joint, such as a knee, an ankle or a hip",
    "child": "The pain is in a joint, such as a knee, an ankle or a hip",
    "adult": "The pain is in a joint, such as a knee, an ankle or a hip"
   },
   "what_to_do": "See a doctor today if the joint is hot or swollen, if there is a fever, or if a child limps or will not stand on the leg. Otherwise ask a doctor or pharmacist when it lasts or keeps coming back.",
   "sources": [
    55,
    56
   ],
   "basis": "editorial"
  },
  {
   "id": "bone_pain",
   "name": "Bone pain",
   "words": {
    "me": "The pain is deep in a bone, in one place, and stretching does not change it",
    "child": "The pain is deep in a bone, in one place, and stretching does not change it",
    "adult": "The pain is deep in a bone, in one place, and stretching does not change it"
   },
   "what_to_do": "See a doctor within days. Go today after a fall or a blow, with a fever, or if a child limps.",
   "sources": [
    56
   ],
   "basis": "editorial"
  },
  {
   "id": "belly_cramps",
   "name": "Belly cramps",
   "words": {
    "me": "The cramps are in my belly, not in a muscle of an arm or a leg",
    "child": "The cramps are in the belly, not in a muscle of an arm or a leg",
    "adult": "The cramps are in the belly, not in a muscle of an arm or a leg"
   },
   "what_to_do": "This check is for arms and legs. Very bad belly pain, belly pain with a fever or blood, and belly pain in pregnancy need medical help today. For period pain, ask a pharmacist or doctor.",
   "sources": [],
   "basis": "unconfirmed"
  },
  {
   "id": "skin_pain",
   "name": "Pain in the skin",
   "words": {
    "me": "The skin burns, stings, itches or has a rash",
    "child": "The skin burns, stings, itches or has a rash",
    "adult": "The skin burns, stings, itches or has a rash"
   },
   "what_to_do": "Show it to a pharmacist or doctor within days. Get help today if it is hot and spreading. Call an ambulance for a rash that does not fade when you press a glass on it.",
   "sources": [
    75
   ],
   "basis": "editorial"
  },
  {
   "id": "tremor",
   "name": "Shaking or trembling",
   "words": {
    "me": "A hand, an arm or a leg shakes, without pain",
    "child": "A hand, an arm or a leg shakes, without pain",
    "adult": "A hand, an arm or a leg shakes, without pain"
   },
   "what_to_do": "See a doctor within 2 weeks. Get help today if it began when alcohol or a calming tablet was stopped. On diabetes medicine, if shaky or sweaty, take sugar now if you can swallow.",
   "sources": [
    68,
    86
   ],
   "basis": "editorial"
  },
  {
   "id": "walking_pain",
   "name": "Leg pain that comes with walking",
   "words": {
    "me": "My legs ache when I walk, and it goes after a few minutes of standing still",
    "child": "Their legs ache when they walk, and it goes after a few minutes of standing still",
    "adult": "Their legs ache when they walk, and it goes after a few minutes of standing still"
   },
   "what_to_do": "See a doctor within 2 weeks. Get help today if there is pain at rest as well, or if it quickly gets worse. Call an ambulance if the leg is suddenly pale, cold or numb.",
   "page": "cramp-or-something-else",
   "sources": [
    46
   ],
   "basis": "source"
  },
  {
   "id": "nerve_pain",
   "name": "Tingling, or pain that shoots from the back or neck",
   "words": {
    "me": "It tingles or feels numb, or the pain shoots down from my back or neck",
    "child": "It tingles or feels numb, or the pain shoots down from the back or neck",
    "adult": "It tingles or feels numb, or the pain shoots down from the back or neck"
   },
   "what_to_do": "See a doctor within 2 weeks. Go to an emergency department now if it is numb around the bottom, or if control of wee or poo has changed. Get help today if weakness or numbness spreads.",
   "sources": [
    42,
    78
   ],
   "basis": "source"
  },
  {
   "id": "restless_legs",
   "name": "Restless legs",
   "words": {
    "me": "I must move my legs in the evening, and it is better while I move",
    "child": "They must move their legs in the evening, and it is better while they move",
    "adult": "They must move their legs in the evening, and it is better while they move"
   },
   "what_to_do": "Make an appointment that is not urgent, and ask about a blood test for iron (ferritin). Low iron, kidney disease and pregnancy can go with it.",
   "page": "cramp-or-something-else",
   "sources": [
    51
   ],
   "basis": "source"
  },
  {
   "id": "twitching",
   "name": "Twitching under the skin",
   "words": {
    "me": "A muscle flickers under the skin and does not hurt",
    "child": "A muscle flickers under the skin and it does not hurt",
    "adult": "A muscle flickers under the skin and it does not hurt"
   },
   "what_to_do": "It is common in healthy people. Mention it at the next visit. See a doctor within days if a muscle also gets weaker or thinner.",
   "sources": [
    44
   ],
   "basis": "editorial"
  },
  {
   "id": "sleep_start",
   "name": "A jerk on falling asleep",
   "words": {
    "me": "My body jerks once, just as I fall asleep",
    "child": "Their body jerks once, just as they fall asleep",
    "adult": "Their body jerks once, just as they fall asleep"
   },
   "what_to_do": "One jerk on falling asleep is common and needs no treatment. Jerks that come again and again, jerks by day, and sets of jerks in a baby need a doctor today.",
   "sources": [
    77
   ],
   "basis": "unconfirmed"
  }
 ],
 "sources": {
  "1": {
   "id": 1,
   "citation": "National Institute for Health and Care Excellence (NICE) Clinical Knowledge Summaries. Leg cramps (summary). Revised September 2012.",
   "url": "http://cks.nice.org.uk/leg-cramps",
   "read": "A"
  },
  "2": {
   "id": 2,
   "citation": "nidirect (Northern Ireland government). Leg cramps.",
   "url": "https://nidirect.gov.uk/node/10453",
   "read": "A"
  },
  "3": {
   "id": 3,
   "citation": "National Health Service (NHS), England. Leg cramps.",
   "url": "https://www.nhs.uk/conditions/leg-cramps/",
   "read": "M"
  },
  "4": {
   "id": 4,
   "citation": "Allen RE, Kirby KA. Nocturnal leg cramps. American Family Physician 2012;86(4):350–355. PMID 22963024.",
   "url": "https://pubmed.ncbi.nlm.nih.gov/22963024/",
   "read": "A"
  },
  "5": {
   "id": 5,
   "citation": "Best Practice Advocacy Centre (bpac) New Zealand. Nocturnal leg cramps: is there any relief? Best Practice Journal 49, December 2012.",
   "url": "https://bpac.org.nz/BPJ/2012/December/legcramps.aspx",
   "read": "A"
  },
  "6": {
   "id": 6,
   "citation": "Rabbitt L, Mulkerrin EC, O’Keeffe ST. A review of nocturnal leg cramps in older people. Age and Ageing 2016;45(6):776–782.",
   "url": "https://doi.org/10.1093/ageing/afw139",
   "read": "A"
  },
  "7": {
   "id": 7,
   "citation": "Hallegraeff J, de Greef M, Krijnen W, van der Schans C. Criteria in diagnosing nocturnal leg cramps: a systematic review. BMC Family Practice 2017;18:29.",
   "url": "https://doi.org/10.1186/s12875-017-0600-x",
   "read": "A"
  },
  "8": {
   "id": 8,
   "citation": "Garrison SR, Korownyk CS, Kolber MR, et al. Magnesium for skeletal muscle cramps. Cochrane Database of Systematic Reviews 2020, CD009402.",
   "url": "https://doi.org/10.1002/14651858.CD009402.pub3",
   "read": "A"
  },
  "9": {
   "id": 9,
   "citation": "El-Tawil S, Al Musa T, Valli H, et al. Quinine for muscle cramps. Cochrane Database of Systematic Reviews 2015, CD005044.",
   "url": "https://doi.org/10.1002/14651858.CD005044.pub3",
   "read": "A"
  },
  "11": {
   "id": 11,
   "citation": "Luo L, et al. Interventions for leg cramps in pregnancy. Cochrane Database of Systematic Reviews 2020, CD010655.",
   "url": "https://doi.org/10.1002/14651858.CD010655.pub3",
   "read": "A"
  },
  "12": {
   "id": 12,
   "citation": "US Food and Drug Administration. Drug Safety Communication: new risk management plan and patient Medication Guide for Qualaquin (quinine sulfate). 8 July 2010.",
   "url": "http://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/ucm218202.htm",
   "read": "F"
  },
  "13": {
   "id": 13,
   "citation": "UK Medicines and Healthcare products Regulatory Agency (MHRA) advice on quinine, 2010 and 2017, as reported by MIMS and GP.",
   "url": "https://www.mims.co.uk/mhra-restricts-quinine-use/musculoskeletal-disorders/article/1019381",
   "read": "R"
  },
  "15": {
   "id": 15,
   "citation": "Garrison SR, Dormuth CR, Morrow RL, Carney GA, Khan KM. Nocturnal leg cramps and prescription use that precedes them: a sequence symmetry analysis. Archives of Internal Medicine 2012;172:120–126.",
   "url": "https://doi.org/10.1001/archinternmed.2011.1029",
   "read": "A"
  },
  "20": {
   "id": 20,
   "citation": "Miller KC, McDermott BP, Yeargin SW, Fiol A, Schwellnus MP. An evidence-based review of the pathophysiology, treatment, and prevention of exercise-associated muscle cramps. Journal of Athletic Training 2022;57(1):5–15.",
   "url": "https://doi.org/10.4085/1062-6050-0696.20",
   "read": "A"
  },
  "21": {
   "id": 21,
   "citation": "Maughan RJ, Shirreffs SM. Muscle cramping during exercise: causes, solutions, and questions remaining. Sports Medicine 2019.",
   "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412",
   "read": "A"
  },
  "22": {
   "id": 22,
   "citation": "Naylor JR, Young JB. A general population survey of rest cramps. Age and Ageing 1994;23:418–420. PMID 7825490.",
   "url": "https://pubmed.ncbi.nlm.nih.gov/7825490/",
   "read": "A"
  },
  "23": {
   "id": 23,
   "citation": "Maisonneuve H, Chambe J, Delacour C, et al. Prevalence of cramps in patients over the age of 60 in primary care: a cross sectional study. BMC Family Practice 2016;17.",
   "url": "https://doi.org/10.1186/s12875-016-0509-9",
   "read": "A"
  },
  "24": {
   "id": 24,
   "citation": "Grandner MA, Winkelman JW. Nocturnal leg cramps: prevalence and associations. PLoS ONE 2017;12(6):e0178465.",
   "url": "https://doi.org/10.1371/journal.pone.0178465",
   "read": "A"
  },
  "27": {
   "id": 27,
   "citation": "Leung AKC, et al. Nocturnal leg cramps in children: incidence and clinical characteristics. Journal of the National Medical Association 1999;91(6):329–332. PMID 10388258.",
   "url": "https://pubmed.ncbi.nlm.nih.gov/10388258/",
   "read": "A"
  },
  "28": {
   "id": 28,
   "citation": "Delacour C, et al. Association between alcohol consumption and nocturnal leg cramps in patients aged 60 and over. Annals of Family Medicine 2018;16(4):296–301.",
   "url": "https://doi.org/10.1370/afm.2238",
   "read": "A"
  },
  "30": {
   "id": 30,
   "citation": "NICE. Venous thromboembolic diseases: diagnosis, management and thrombophilia testing. Guideline NG158, 2020 (updated 2023).",
   "url": "https://www.nice.org.uk/guidance/ng158/chapter/Recommendations",
   "read": "F"
  },
  "31": {
   "id": 31,
   "citation": "NHS. Deep vein thrombosis (DVT).",
   "url": "https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
   "read": "M"
  },
  "32": {
   "id": 32,
   "citation": "University College London Hospitals NHS Foundation Trust. Deep vein thrombosis: patient information.",
   "url": "https://uclh.nhs.uk/patients-and-visitors/patient-information-pages/deep-vein-thrombosis",
   "read": "A"
  },
  "33": {
   "id": 33,
   "citation": "Royal College of Emergency Medicine Learning. Acute limb ischaemia: the 6 Ps.",
   "url": "https://www.rcemlearning.co.uk/modules/acute-limb-ischaemia/lessons/clinical-assessment-and-risk-stratification-18/topic/the-6-ps/",
   "read": "F"
  },
  "34": {
   "id": 34,
   "citation": "US Centers for Disease Control and Prevention, National Institute for Occupational Safety and Health (NIOSH). Signs and symptoms of rhabdomyolysis.",
   "url": "https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html",
   "read": "F"
  },
  "35": {
   "id": 35,
   "citation": "US National Institute for Occupational Safety and Health (NIOSH). Heat cramps first aid, as republished.",
   "url": "https://fittowork.net/index.php/healthy-life/70-heat/175-heat-cramps",
   "read": "M"
  },
  "36": {
   "id": 36,
   "citation": "NHS Black Country Integrated Care Board. Signs of heat exhaustion and heatstroke; and NHS advice in republished copies.",
   "url": "https://blackcountry.icb.nhs.uk/news-and-events/latest-news/local-gp-shares-signs-heat-exhaustion-and-heatstroke",
   "read": "F"
  },
  "37": {
   "id": 37,
   "citation": "NHS. What to do if someone has a seizure (fit).",
   "url": "https://www.nhs.uk/conditions/what-to-do-if-someone-has-a-seizure-fit/",
   "read": "M"
  },
  "38": {
   "id": 38,
   "citation": "Epilepsy Society. When to dial 999.",
   "url": "https://www.epilepsysociety.org.uk/when-dial-999",
   "read": "F"
  },
  "39": {
   "id": 39,
   "citation": "NHS Healthier Together (South Yorkshire and Bassetlaw; Frimley; West Yorkshire; national templates). Seizure / febrile convulsion.",
   "url": "https://sybhealthiertogether.nhs.uk/national/worried-your-child-unwell/seizurefebrile-convulsion",
   "read": "F"
  },
  "40": {
   "id": 40,
   "citation": "NICE Clinical Knowledge Summaries. Febrile seizure. Revised November 2018 (abstract), and GP magazine summary of CKS advice.",
   "url": "https://www.gponline.com/cks-clinical-solutions-febrile-seizures/neurology/neurology/article/943353",
   "read": "A"
  },
  "41": {
   "id": 41,
   "citation": "NHS. Tetanus.",
   "url": "https://www.nhs.uk/conditions/tetanus/",
   "read": "M"
  },
  "42": {
   "id": 42,
   "citation": "Cauda equina warning signs. ; Connect Health. ; Healthify New Zealand, Sciatica.",
   "url": "https://www.backes.org.uk/cauda-equina-warning-signs/",
   "read": "F"
  },
  "43": {
   "id": 43,
   "citation": "Ashford and St Peter’s Hospitals NHS Foundation Trust. Recognising a stroke (FAST).",
   "url": "https://ashfordstpeters.nhs.uk/recognising-a-stroke",
   "read": "F"
  },
  "44": {
   "id": 44,
   "citation": "Motor Neurone Disease Association and Royal College of General Practitioners. Red flag diagnosis guide; with British Geriatrics Society note, 2013.",
   "url": "https://www.guidelines.co.uk/neurology-/mnda-motor-neurone-disease-guideline/252569.article",
   "read": "A"
  },
  "45": {
   "id": 45,
   "citation": "NHS list of motor neurone disease symptoms, as reported 2024.",
   "url": "https://theboltonnews.co.uk/news/national/uk-today/24361093.motor-neurone-disease-everything-need-know",
   "read": "R"
  },
  "46": {
   "id": 46,
   "citation": "NHS 111 Wales. Peripheral arterial disease. ; NHS archived symptoms page.",
   "url": "https://111.wales.nhs.uk/peripheralarterialdisease(pad)/?locale=en",
   "read": "F"
  },
  "47": {
   "id": 47,
   "citation": "Newcastle upon Tyne Hospitals NHS Foundation Trust. Varicose veins.",
   "url": "https://newcastle-hospitals.nhs.uk/?p=2714",
   "read": "F"
  },
  "48": {
   "id": 48,
   "citation": "Tohme JF, Bilezikian JP. Diagnosis and treatment of hypocalcemic emergencies. The Endocrinologist 1996;6. (A); with a Harrison’s manual extract on hypocalcaemia.",
   "url": "https://journals.lww.com/theendocrinologist/abstract/1996/01000/diagnosis_and_treatment_of_hypocalcemic.3.aspx",
   "read": "A"
  },
  "49": {
   "id": 49,
   "citation": "nidirect. Hypoparathyroidism.",
   "url": "https://nidirect.gov.uk/node/12122",
   "read": "F"
  },
  "50": {
   "id": 50,
   "citation": "NHS. Compartment syndrome.",
   "url": "https://www.nhs.uk/conditions/compartment-syndrome/",
   "read": "M"
  },
  "51": {
   "id": 51,
   "citation": "NHS Highland. Restless leg syndrome guidelines, with 2012 international criteria.",
   "url": "https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/nervous-system/restless-leg-syndrome-rls-guidelines",
   "read": "F"
  },
  "52": {
   "id": 52,
   "citation": "Aneurin Bevan University Health Board Healthier Together. Pain in your calf, thigh, groin or when you breathe (DVT or PE).",
   "url": "https://abbhealthiertogether.cymru.nhs.uk/pregnant-women/after-you-have-had-your-baby-2/pain-your-calf-thigh-groin-or-when-you-breathe-dvt-or-pe",
   "read": "F"
  },
  "53": {
   "id": 53,
   "citation": "Action on Pre-eclampsia. What is pre-eclampsia?.",
   "url": "https://action-on-pre-eclampsia.org.uk/public-area/what-is-pre-eclampsia/",
   "read": "F"
  },
  "54": {
   "id": 54,
   "citation": "NHS. Growing pains.",
   "url": "https://www.nhs.uk/conditions/growing-pains/",
   "read": "M"
  },
  "55": {
   "id": 55,
   "citation": "NHS Healthier Together Frimley. Limp.",
   "url": "https://frimley-healthiertogether.nhs.uk/parentscarers/worried-your-child-unwell/limp",
   "read": "F"
  },
  "56": {
   "id": 56,
   "citation": "NHS Greater Glasgow and Clyde. Atraumatic painful limb, paediatrics (1126). 2019.",
   "url": "https://rightdecisions.scot.nhs.uk/shared-content/ggc-clinical-guidelines/paediatrics/emergency-medicine/atraumatic-painful-limb-paediatrics-1126",
   "read": "A"
  },
  "57": {
   "id": 57,
   "citation": "NHS statin side-effect advice, as reported 2025; and Pharmacy Magazine, Adverse effects of statins.",
   "url": "https://particle.news/story/nhs-reminds-statin-users-which-symptoms-require-urgent-medical-help",
   "read": "R"
  },
  "58": {
   "id": 58,
   "citation": "Roberts AT, Makar J, Abdelmalak J, et al. Management of muscle cramps in patients with cirrhosis: a systematic review of randomised controlled trials. Alimentary Pharmacology & Therapeutics 2024.",
   "url": "https://doi.org/10.1111/apt.18398",
   "read": "A"
  },
  "59": {
   "id": 59,
   "citation": "Kalia S, Nath P, Pathak M, Anand AC. Treatment of muscle cramps in patients with cirrhosis of liver: a systematic review. Journal of Clinical and Experimental Hepatology (pages 980–992).",
   "url": "https://experts.unthsc.edu/en/publications/treatment-of-muscle-cramps-in-patients-with-cirrhosis-of-liver-a-",
   "read": "A"
  },
  "60": {
   "id": 60,
   "citation": "Pickle juice for muscle cramps in cirrhosis: randomised trial, 2020–2021, as reported by MIMS.",
   "url": "https://sitmspapp.mimsdev.com/india/news-updates/topic/pickle-juice-relieves-cramps-in-cirrhotic-patients",
   "read": "R"
  },
  "61": {
   "id": 61,
   "citation": "Holley JL. Muscle cramps in dialysis patients. UpToDate 2017, opening section. ; Advanced Renal Education, Cramping.",
   "url": "https://www.uptodate.com/contents/muscle-cramps-in-dialysis-patients",
   "read": "A"
  },
  "62": {
   "id": 62,
   "citation": "Hu H, Wang C, Liang K, et al. Relationship between muscle cramps and diabetic retinopathy in patients with type 2 diabetes. Diabetes, Metabolic Syndrome and Obesity 2022;15:827–837.",
   "url": "https://doi.org/10.2147/DMSO.S352735",
   "read": "A"
  },
  "63": {
   "id": 63,
   "citation": "Patient. Diabetic neuropathy (professional reference).",
   "url": "http://patient.info/doctor/diabetic-neuropathy",
   "read": "A"
  },
  "64": {
   "id": 64,
   "citation": "NHS. Underactive thyroid (hypothyroidism).",
   "url": "https://www.nhs.uk/conditions/underactive-thyroid-hypothyroidism/",
   "read": "M"
  },
  "65": {
   "id": 65,
   "citation": "Royal College of Emergency Medicine Learning. Hypokalaemia: symptoms and arrhythmias. (F); Disorders of potassium homeostasis, abstract.",
   "url": "https://www.rcemlearning.co.uk/modules/disorders-of-potassium-balance/lessons/hypokalaemia/topic/symptoms-and-arrhythmias/",
   "read": "A"
  },
  "66": {
   "id": 66,
   "citation": "Royal College of Emergency Medicine Learning. Hyperkalaemia: symptoms and arrhythmias.",
   "url": "https://www.rcemlearning.co.uk/modules/disorders-of-potassium-balance/lessons/hyperkalaemia/topic/symptoms-and-arrhythmias-2/",
   "read": "F"
  },
  "67": {
   "id": 67,
   "citation": "Systematic review of proton-pump inhibitors and hypomagnesemia. Gastroenterology Research and Practice 2015.",
   "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC4434191/",
   "read": "A"
  },
  "68": {
   "id": 68,
   "citation": "East of England Ambulance Service NHS Trust. Hypoglycaemia advice.",
   "url": "https://eastamb.nhs.uk/your-service/emergency-advice/hypoglycaemia",
   "read": "F"
  },
  "69": {
   "id": 69,
   "citation": "Dystonia UK. Focal hand dystonia; and Dystonia Medical Research Foundation, Hand dystonia / writer’s cramp.",
   "url": "https://www.dystonia.org.uk/focal-hand-dystonia",
   "read": "F"
  },
  "70": {
   "id": 70,
   "citation": "Torres-Russotto D, Perlmutter JS. Task-specific dystonias. Annals of the New York Academy of Sciences 2008;1142:179–199.",
   "url": "https://doi.org/10.1196/annals.1444.012",
   "read": "A"
  },
  "73": {
   "id": 73,
   "citation": "Mayo Clinic News Network. Self-care for night leg cramps.",
   "url": "http://newsnetwork.mayoclinic.org/discussion/preventing-a-jolt-in-the-night-self-care-for-night-leg-cramps",
   "read": "F"
  },
  "74": {
   "id": 74,
   "citation": "Patient handout on night-time leg cramps (republished).",
   "url": "https://doctor123.org/Patient-Handouts/8413-Nocturnal-Nighttime-Leg-Cramps",
   "read": "M"
  },
  "75": {
   "id": 75,
   "citation": "Meningitis Research Foundation. Safety netting resources.",
   "url": "https://www.meningitis.org/meningitis/safety-netting-resources-hub",
   "read": "F"
  },
  "76": {
   "id": 76,
   "citation": "Patient. Meningitis and septicaemia in children with fever. 2017.",
   "url": "https://patient.info/health/fever-in-children-high-temperature/meningitis-and-septicaemia",
   "read": "F"
  },
  "77": {
   "id": 77,
   "citation": "UK Infantile Spasms Trust. About infantile spasms. ; Don’t Forget the Bubbles. Infantile spasms. ; Sydney Children’s Hospitals Network factsheet.",
   "url": "https://ukinfantilespasmstrust.org/about-infantile-spasms/",
   "read": "A"
  },
  "78": {
   "id": 78,
   "citation": "NHS. Guillain-Barré syndrome: symptoms (archived and republished). ; Mayo Clinic.",
   "url": "http://www.nhs.uk/Conditions/Guillain-Barre-syndrome/Pages/Symptoms.aspx",
   "read": "F"
  },
  "79": {
   "id": 79,
   "citation": "Matsumoto M, Watanabe K, Tsuji T, et al. Nocturnal leg cramps: a common complaint in patients with lumbar spinal canal stenosis.",
   "url": "https://pure.fujita-hu.ac.jp/en/publications/nocturnal-leg-cramps-a-common-complaint-in-patients-with-lumbar-s",
   "read": "A"
  },
  "80": {
   "id": 80,
   "citation": "WikiMSK. Muscle cramps and contractures (table adapted from Dijkstra and others).",
   "url": "https://wikimsk.org/wiki/Muscle_Cramps_and_Contractures",
   "read": "A"
  },
  "81": {
   "id": 81,
   "citation": "NHS Lothian RefHelp. Vitamin D deficiency (paediatrics). 2025.",
   "url": "https://apps.nhslothian.scot/refhelp/guidelines/paediatrics/vitamin-d-deficiency-paediatrics/",
   "read": "F"
  },
  "82": {
   "id": 82,
   "citation": "Ladhani S, Srinivasan L, Buchanan C, Allgrove J. Presentation of vitamin D deficiency. Archives of Disease in Childhood 2004;89:781.",
   "url": "https://adc.bmj.com/content/89/8/781",
   "read": "A"
  },
  "83": {
   "id": 83,
   "citation": "nidirect. Carpal tunnel syndrome.",
   "url": "https://nidirect.gov.uk/conditions/carpal-tunnel-syndrome",
   "read": "F"
  },
  "84": {
   "id": 84,
   "citation": "NHS. Heart attack symptoms (republished copies). ; New Zealand Ministry of Health. Heart attack.",
   "url": "https://www.nhs.uk/conditions/heart-attack/",
   "read": "M"
  },
  "85": {
   "id": 85,
   "citation": "EMed Ireland. Dystonic reaction.",
   "url": "https://emed.ie/Toxicology/Dystonic_Reaction.php",
   "read": "F"
  },
  "86": {
   "id": 86,
   "citation": "Drinkaware. Alcohol withdrawal symptoms.",
   "url": "https://drinkaware.co.uk/facts/health-effects-of-alcohol/general-health-effects/alcohol-withdrawal-symptoms",
   "read": "F"
  },
  "87": {
   "id": 87,
   "citation": "NHS 111 Wales. Anaemia, vitamin B12 and folate deficiency.",
   "url": "http://111.wales.nhs.uk/encyclopaedia/a/article/anaemia,vitaminb12andfolatedeficiency",
   "read": "F"
  },
  "88": {
   "id": 88,
   "citation": "NHS. Dehydration (republished copies). ; Dementia UK. Hydration.",
   "url": "https://www.nhs.uk/conditions/dehydration/",
   "read": "M"
  },
  "89": {
   "id": 89,
   "citation": "Third International Exercise-Associated Hyponatremia Consensus (Hew-Butler T, et al., Clinical Journal of Sport Medicine 2015), as summarised by the Sport Information Resource Centre, Thirst for success.",
   "url": "https://sirc.ca/articles/thirst-for-success",
   "read": "R"
  },
  "90": {
   "id": 90,
   "citation": "Health and Food Supplements Information Service. Magnesium; and WebMD Boots. Magnesium.",
   "url": "https://www.hsis.org/a-z-food-supplements/magnesium/",
   "read": "F"
  },
  "92": {
   "id": 92,
   "citation": "Stephens HE, Joyce NC, Oskarsson B. National study of muscle cramps in ALS in the USA. Amyotrophic Lateral Sclerosis and Frontotemporal Degeneration 2017;18:32–36.",
   "url": "https://doi.org/10.1080/21678421.2016.1245755",
   "read": "A"
  },
  "93": {
   "id": 93,
   "citation": "NICE. Suspected neurological conditions: recognition and referral. Guideline NG127, 2019.",
   "url": "https://www.nice.org.uk/guidance/ng127",
   "read": "A"
  },
  "98": {
   "id": 98,
   "citation": "Frimley Health NHS Foundation Trust. First fit or seizure.",
   "url": "https://www.fhft.nhs.uk/patients-and-visitors/patient-information-library/first-fit-or-seizure",
   "read": "A"
  },
  "101": {
   "id": 101,
   "citation": "Hyperventilation: clinical features (clinical notes site).",
   "url": "https://pharmacynotebook.com/pages/respiratory-and-chest-medicine/hyperventilation/clinical-features",
   "read": "A"
  },
  "102": {
   "id": 102,
   "citation": "Epilepsy Association of Sri Lanka. What do I do if someone is having a seizure?.",
   "url": "https://easrilanka.org/faqs/what-do-i-do-if-someone-is-having-a-seizure/",
   "read": "F"
  },
  "103": {
   "id": 103,
   "citation": "NHS Bedfordshire, Luton and Milton Keynes Healthier Together. Sepsis: spotting the signs.",
   "url": "https://blmkhealthiertogether.nhs.uk/parentscarers/worried-your-child-unwell/sepsis-spotting-signs",
   "read": "F"
  }
 },
 "regions": [
  {
   "number": "112",
   "where": "Most of Europe, India, most mobile phones",
   "countries": [
    "AT",
    "BE",
    "BG",
    "CH",
    "CY",
    "CZ",
    "DE",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GR",
    "HR",
    "HU",
    "IE",
    "IN",
    "IS",
    "IT",
    "LI",
    "LT",
    "LU",
    "LV",
    "MT",
    "NL",
    "NO",
    "PL",
    "PT",
    "RO",
    "SE",
    "SI",
    "SK"
   ]
  },
  {
   "number": "999",
   "where": "United Kingdom, Ireland, Hong Kong, Malaysia",
   "countries": [
    "GB",
    "IE",
    "HK",
    "MY"
   ]
  },
  {
   "number": "911",
   "where": "United States, Canada, Mexico",
   "countries": [
    "US",
    "CA",
    "MX"
   ]
  },
  {
   "number": "000",
   "where": "Australia",
   "countries": [
    "AU"
   ]
  },
  {
   "number": "111",
   "where": "New Zealand",
   "countries": [
    "NZ"
   ]
  }
 ],
 "advice": {
  "levels": {
   "emergency": {
    "headline": "Call an ambulance now",
    "meaning": "Something you answered can be an emergency."
   },
   "urgent_today": {
    "headline": "Get medical help today",
    "meaning": "Phone a doctor or an advice line today. Do not wait until tomorrow."
   },
   "see_clinician_soon": {
    "headline": "See a doctor, nurse or pharmacist within days",
    "meaning": "At most 2 weeks. Sooner if it gets worse."
   },
   "routine": {
    "headline": "Mention it at your next visit",
    "meaning": "Make an appointment that is not urgent. Sooner if it gets worse."
   },
   "self_care": {
    "headline": "Home steps are reasonable",
    "meaning": "Come back if anything changes."
   }
  },
  "floors": {
   "urgent_today": "Something that could be an emergency is not answered yet.",
   "see_clinician_soon": "Something that could be serious is not answered yet.",
   "routine": "Something about health or medicines is not answered yet."
  },
  "come_back_if": [
   "new swelling",
   "heat or redness on one side",
   "breathlessness or chest pain",
   "weakness",
   "numbness around the bottom",
   "dark wee",
   "a fever",
   "a fit",
   "a cramp over 10 minutes"
  ],
  "check_again": "Check again in 24 hours, or at once if anything changes.",
  "nothing_ticked": {
   "headline": "No emergency sign ticked",
   "meaning": "This is not an all-clear. This page looks for emergency signs and for nothing else.",
   "ten_minutes": "An ordinary cramp lets go within about 10 minutes. If this one does not, get help today.",
   "not_covered": [
    "what is causing the cramps",
    "medicines that can bring cramps on",
    "illnesses that come slowly, over weeks or months"
   ]
  },
  "see_today": [
   "one leg or arm is swollen, hot, or redder or darker than the other",
   "there is pain in a leg or foot all the time, even at rest",
   "a child limps or will not put weight on a leg",
   "a cramp goes on for more than 10 minutes",
   "there is a dirty wound and the tetanus jabs are not up to date",
   "cramps come with being sick, runny poo or very little wee",
   "muscles ache or feel weak while taking a statin",
   "hands or feet lock into a bent shape, or there is tingling around the mouth",
   "a hurt, plastered or tightly bandaged limb hurts more and more (an ambulance if it is very bad)",
   "there is new pain in one calf after an operation, days in bed, a long journey or birth, or in pregnancy, with cancer or after a past clot",
   "a bad headache or blurred sight comes in pregnancy or within 6 weeks after birth",
   "sickle cell disease comes with limb pain (an ambulance if there is fever or chest pain)",
   "a dialysis was missed or cut short",
   "it could be a poison, a bite, drugs or too much of a medicine",
   "alcohol or a sedative was stopped in the last week",
   "someone on insulin is shaky, sweaty or hungry (sugar first, if awake and able to swallow)"
  ],
  "see_soon": [
   "a muscle is getting weaker or thinner, or you trip or drop things more",
   "cramps are new and you are 65 or over",
   "they keep coming, get worse, or spoil your sleep",
   "feet or hands tingle or feel numb between cramps",
   "walking brings the pain on and a rest takes it away",
   "you have diabetes, kidney or liver disease, or take water tablets",
   "they began after a new medicine (ask a pharmacist; do not stop it on your own)"
  ],
  "fit_first_aid": [
   "Move hard things away. Cushion the head.",
   "Do not hold the person down. Put nothing in the mouth.",
   "Time it.",
   "When the jerking stops, roll them on their side.",
   "Stay until they are fully awake."
  ],
  "adult_present": "An adult should be with the child while you do this, and after it.",
  "disclaimer": "Information, not a diagnosis. This cannot tell you what is wrong. It has not been assessed as a medical device. If you are worried, or something feels different from what is written here, get medical help. In an emergency, call your emergency number now.",
  "review": "Not yet reviewed by a clinician."
 }
};
